import type { ElementCode, UnitCode } from "../codes";
import { elementsOf } from "../plan/elements-of-indicator";
import type { Plan } from "../plan/plan";
import { isAnswered } from "../submission/is-answered";
import type { Submission } from "../submission/submission";
import { BLANK, type Value } from "../value";
import type { Summary } from "./summary";

/**
 * Elements that a unit left open although it gave others that are calculated with them, with those units.
 * Their totals are of fewer units than the totals they would be divided by or subtracted from.
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
  /**
   * What a blank comes from: the terms of a calculated row, of which some were given, else the row itself.
   */
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

/** Of a review: given in one round, left open in another. */
const isOpenInSome = (code: ElementCode, reports: readonly Submission[]): boolean =>
  reports.length > 1 &&
  reports.some(({ entries }) => {
    const reading = entries.get(code)?.reading;
    return reading?.kind === "blank" || reading?.kind === "misread";
  });
