import type { UnitCode } from "../codes";
import type { Plan } from "../plan/plan";
import type { Summary } from "../roll-up/summary";
import { amountOf } from "../value";
import { explainNumber, type ExplainedElement, type ExplainedNumber } from "./explained-number";

/**
 * Explains a figure of one unit like a total, from this unit's reports only. Undefined if the summary lacks
 * the number or the unit.
 */
export function explainUnitNumber(
  code: string,
  unit: UnitCode,
  plan: Plan,
  summary: Summary,
): ExplainedNumber | undefined {
  const whole = explainNumber(code, plan, summary, true);
  if (whole === undefined || !summary.units.some((each) => each.code === unit)) return undefined;
  const own = (element: ExplainedElement): ExplainedElement => ownElement(element, unit, summary);
  if (whole.kind === "element") return { kind: "element", element: own(whole.element) };
  const value = summary.byUnit.get(unit)?.get(whole.indicator.code);
  return {
    kind: "indicator",
    indicator: whole.indicator,
    value,
    amount: whole.amount.map(own),
    numerator: whole.numerator.map(own),
    denominator: whole.denominator.map(own),
    rows: whole.rows.filter((row) => row.unit === unit),
    n: value === undefined ? 0 : 1,
    of: 1,
  };
}

function ownElement(element: ExplainedElement, unit: UnitCode, summary: Summary): ExplainedElement {
  const contributions = element.total.contributions.filter((each) => each.unit === unit);
  const value = summary.reported.get(unit)?.get(element.code);
  const amount = value && amountOf(value);
  const added = contributions.reduce(
    (sum, each) => sum + (typeof each.amount === "number" ? each.amount : 0),
    0,
  );
  return {
    ...element,
    total: {
      amount,
      ...(value?.kind === "date" && { day: value.date }),
      contributions,
      n: contributions.length > 0 ? 1 : 0,
      of: 1,
    },
    readded: element.readded === undefined || contributions.length === 0 ? undefined : added,
  };
}
