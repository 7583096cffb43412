import type { ElementCode } from "./codes";
import type { DataElement } from "./data-element";
import { derive } from "./derive";
import { isAnswered } from "./is-answered";
import type { Plan } from "./plan";
import type { Contribution, ElementTotal } from "./summary";
import { rowState } from "./template";
import type { UnitAnswers } from "./unit-answers";
import { amountOf, BLANK, NOT_APPLICABLE, numberValue, type Value } from "./value";

/**
 * Every element added over the units, in their order. `of` leaves out units the element does not concern, by their level
 * and sector or because they said so. A combination of every level is calculated from the totals of its terms, so that
 * it agrees with them on the same page; its contributions are what the units' own rows come to.
 */
export function elementTotals(
  plan: Plan,
  elements: readonly DataElement[],
  answers: readonly UnitAnswers[],
): ReadonlyMap<ElementCode, ElementTotal> {
  const totals = new Map(elements.map((element) => [element.code, totalOf(plan, element, answers)]));
  const byCode = new Map(elements.map((element) => [element.code, element]));

  const totalValue = (code: ElementCode): Value => {
    const { derived } = byCode.get(code) ?? {};
    if (derived?.at === "every-level" && derived.by.kind === "combination") {
      return derive(derived.by, totalValue);
    }
    const total = totals.get(code);
    if (total?.of === 0) return NOT_APPLICABLE;
    return total?.amount === undefined ? BLANK : numberValue(total.amount);
  };

  return new Map(
    [...totals].map(([code, total]) => {
      const { derived } = byCode.get(code) ?? {};
      const isCombined = derived?.at === "every-level" && derived.by.kind === "combination";
      return [code, isCombined ? { ...total, amount: amountOf(totalValue(code)) } : total];
    }),
  );
}

function totalOf(plan: Plan, element: DataElement, answers: readonly UnitAnswers[]): ElementTotal {
  const contributions: Contribution[] = [];
  let n = 0;
  let of = 0;
  for (const { unit, received } of answers) {
    const value = received?.values.get(element.code);
    const isAsked =
      value === undefined
        ? rowState(plan, element, unit) !== "not-applicable"
        : value.kind !== "not-applicable";
    if (!isAsked) continue;
    of += 1;
    if (received === undefined || value === undefined || !isAnswered(value)) continue;
    n += 1;
    const amount = element.overUnits === "sum" ? amountOf(value) : undefined;
    if (amount === undefined) continue;
    const { submission } = received;
    const isCalculated = rowState(plan, element, unit) === "calculated";
    contributions.push({
      unit: unit.code,
      amount,
      file: submission.file,
      fingerprint: submission.fingerprint,
      place: isCalculated ? undefined : submission.entries.get(element.code)?.place,
    });
  }
  const amount =
    contributions.length === 0
      ? undefined
      : contributions.reduce((total, contribution) => total + contribution.amount, 0);
  return { amount, contributions, n, of };
}
