import type { ElementCode, UnitCode } from "../codes";
import { elementsOf } from "../plan/elements-of-indicator";
import type { Plan } from "../plan/plan";
import { isAnswered } from "../submission/is-answered";
import type { Submission } from "../submission/submission";
import { BLANK, type Value } from "../value";
import type { Summary } from "./summary";

/**
 * Returns the elements that units left blank although they gave others calculated with them, with those
 * units. Such totals cover fewer units than those they would be divided by or subtracted from.
 */
export function openTerms(summary: Summary, plan: Plan): ReadonlyMap<ElementCode, readonly UnitCode[]> {
  const elements = new Map(plan.elements.map((element) => [element.code, element]));
  const open = new Map<ElementCode, readonly UnitCode[]>();
  const add = (unit: UnitCode, codes: Iterable<ElementCode>): void => {
    for (const code of new Set(codes)) open.set(code, [...(open.get(code) ?? []), unit]);
  };

  const termsOf = (code: ElementCode): readonly ElementCode[] => {
    const by = elements.get(code)?.derived?.by;
    return by?.kind === "combination" ? [...by.plus, ...by.minus] : [];
  };
  /** Returns the cause of a blank: the blank terms of a partly filled calculated row, else the row itself. */
  const openIn = (code: ElementCode, valueOf: (code: ElementCode) => Value): readonly ElementCode[] => {
    if (valueOf(code).kind !== "blank") return [];
    const terms = termsOf(code);
    return terms.some((term) => isAnswered(valueOf(term)))
      ? terms.flatMap((term) => openIn(term, valueOf))
      : elements.get(code)?.isOptional === true
        ? []
        : [code];
  };

  for (const [unit, values] of summary.reported) {
    const reports = summary.submissions.get(unit) ?? [];
    const valueOf = (code: ElementCode): Value => values.get(code) ?? BLANK;
    const openOf = (codes: readonly ElementCode[]): readonly ElementCode[] => {
      const asked = codes.filter((code) => values.has(code));
      const blank = asked.flatMap((code) => openIn(code, valueOf));
      return blank.length > 0 ? blank : asked.filter((code) => isOpenInSome(code, reports));
    };
    const found: ElementCode[] = [];
    for (const indicator of plan.indicators) {
      if (summary.indicators.get(indicator.code)?.partial.includes(unit) === true)
        found.push(...openOf(elementsOf(indicator, plan)));
    }
    for (const code of values.keys()) {
      const terms = termsOf(code);
      if (valueOf(code).kind === "blank" && terms.some((term) => isAnswered(valueOf(term))))
        found.push(...openOf(terms));
    }
    add(unit, found);
  }
  return open;
}

/** In a review: given in one round, blank in another. */
const isOpenInSome = (code: ElementCode, reports: readonly Submission[]): boolean =>
  reports.length > 1 &&
  reports.some(({ entries }) => {
    const reading = entries.get(code)?.reading;
    return reading?.kind === "blank" || reading?.kind === "misread";
  });
