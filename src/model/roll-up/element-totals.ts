import type { IsoDate } from "../../base/codes";
import { sumOf, sumOfProducts } from "../../base/exact-sum";
import type { ElementCode, RoundId, UnitCode } from "../codes";
import type { DataElement, OverUnits } from "../plan/data-element";
import { countedValues } from "./combine-values";
import { isAnswered } from "../submission/is-answered";
import type { Plan } from "../plan/plan";
import type { Entry } from "../entry/entry";
import type { Contribution, ElementTotal } from "./summary";
import { rowsByElement } from "../form/rows-by-element";
import { rowState } from "../form/template";
import type { Unit } from "../unit/unit";
import { elementByRound } from "./round-coverage";
import type { ReceivedValues, UnitValues, UnitReport } from "./unit-values";
import { amountOf, BLANK, type Value } from "../value";

/**
 * Sums every element over the units, in order. `of` excludes units the element does not concern, by level and
 * sector or by their answer. A calculated row is the sum of the units' own rows: a unit with only some of its
 * terms has none and is not counted, so that a figure never mixes terms of different units.
 */
export const elementTotals = (
  plan: Plan,
  elements: readonly DataElement[],
  answers: readonly UnitValues[],
  /** The rounds of a review. */
  review: readonly RoundId[] = [],
): ReadonlyMap<ElementCode, ElementTotal> =>
  new Map(elements.map((element) => [element.code, totalOf(plan, element, answers, review)]));

function totalOf(
  plan: Plan,
  element: DataElement,
  answers: readonly UnitValues[],
  review: readonly RoundId[],
): ElementTotal {
  const contributions: Contribution[] = [];
  let n = 0;
  let of = 0;
  for (const { unit, received, template } of answers) {
    const value = received?.values.get(element.code);
    const isAsked =
      value === undefined
        ? (rowsByElement(template).get(element.code)?.state ?? "not-applicable") !== "not-applicable"
        : value.kind !== "not-applicable";
    if (!isAsked) continue;
    of += 1;
    if (received === undefined || value === undefined || !isAnswered(value)) continue;
    n += 1;
    const amount = amountOver(element.overUnits, value);
    if (amount === undefined) continue;
    contributions.push(...contributionsOf(plan, element, unit, received, amount));
  }
  return {
    ...combined(element.overUnits, contributions, answers),
    ...{ contributions, n, of },
    ...(review.length > 0 && { rounds: elementByRound(element.code, review, answers) }),
  };
}

/** Returns the sources of a unit's amount: one place, or one for each round of a review that adds to it. */
function contributionsOf(
  plan: Plan,
  element: DataElement,
  unit: Unit,
  { reports }: ReceivedValues,
  amount: number | IsoDate,
): readonly Contribution[] {
  const isCalculated = rowState(plan, element, unit) === "calculated";
  const made = ({ submission }: UnitReport, part: number | IsoDate): Contribution => {
    const entry = isCalculated ? undefined : submission.entries.get(element.code);
    const received = entry === undefined ? undefined : receivedAmount(entry);
    return {
      unit: unit.code,
      amount: part,
      ...(typeof part === "number" && received !== undefined && received !== part && { received }),
      file: submission.file,
      fingerprint: submission.fingerprint,
      place: entry?.place,
    };
  };
  const last = reports.at(-1);
  if (last === undefined) return [];
  // A combination over rounds is recalculated: no single report contains it.
  if (isCalculated) return [made(last, amount)];
  const valueIn = ({ values }: UnitReport): Value => values.get(element.code) ?? BLANK;
  return countedValues(element, reports, valueIn).flatMap((report) => {
    const part = amountOver(element.overUnits, valueIn(report));
    return part === undefined ? [] : [made(report, part)];
  });
}

const receivedAmount = ({ reading }: Entry): number | undefined =>
  reading.kind === "misread" ? undefined : amountOf(reading);

function amountOver(overUnits: OverUnits, value: Value): number | IsoDate | undefined {
  switch (overUnits) {
    case "none":
      return undefined;
    case "earliest":
    case "latest":
      return value.kind === "date" ? value.date : undefined;
    default:
      return amountOf(value);
  }
}

/** Combines the contributions; undefined if there are none. */
function combined(
  overUnits: OverUnits,
  contributions: readonly Contribution[],
  answers: readonly UnitValues[],
): Pick<ElementTotal, "amount" | "day"> {
  const days = contributions.flatMap(({ amount }) => (typeof amount === "string" ? [amount] : [])).sort();
  if (overUnits === "earliest") return { amount: undefined, day: days[0] };
  if (overUnits === "latest") return { amount: undefined, day: days.at(-1) };
  const numbers = contributions.flatMap(({ unit, amount }) =>
    typeof amount === "number" ? [{ unit, amount }] : [],
  );
  if (numbers.length === 0) return { amount: undefined };
  if (typeof overUnits === "string") return { amount: sumOf(numbers.map(({ amount }) => amount)) };
  const weightOf = new Map(
    answers.map(({ unit, received }) => [
      unit.code,
      amountOf(received?.values.get(overUnits.meanWeightedBy) ?? BLANK) ?? 0,
    ]),
  );
  return { amount: weightedMean(numbers.map(({ unit, amount }) => [amount, weightOf.get(unit) ?? 0])) };
}

/** Σ value × weight ÷ Σ weight; undefined without any weight. */
function weightedMean(terms: readonly (readonly [value: number, weight: number])[]): number | undefined {
  const weight = sumOf(terms.map(([, each]) => each));
  return weight > 0 ? sumOfProducts(terms) / weight : undefined;
}

/** Returns the part of a sum that some units contribute; n and of stay those of the whole. */
export function totalOver(total: ElementTotal, isCounted: (unit: UnitCode) => boolean): ElementTotal {
  const contributions = total.contributions.filter(({ unit }) => isCounted(unit));
  const amounts = contributions.flatMap(({ amount }) => (typeof amount === "number" ? [amount] : []));
  return { ...total, contributions, amount: amounts.length === 0 ? undefined : sumOf(amounts) };
}
