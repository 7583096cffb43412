import { type Indicator, isFixed, countedRegister, TARGET_TRAITS, unitTally } from "../../model/plan";
import type { KnownPlan } from "../codec/known-plan";
import type { PlanSheetFault } from "../codec/plan-sheet-problem";

type Limit = (indicator: Indicator, known: KnownPlan) => readonly PlanSheetFault[];
type Senseless = Extract<PlanSheetFault, { readonly kind: "senseless-target" }>;

const senseless =
  (...reasons: readonly Senseless["reason"][]): Limit =>
  (indicator) => {
    const found = senselessTarget(indicator);
    return found !== undefined && reasons.includes(found.reason) ? [found] : [];
  };

/** The conditions of a target: it can be missed, can be reached, and fits the calculation. */
export const TARGET_LIMITS = {
  COMPARATOR: senseless("nothing-to-hold"),
  VALUE: (indicator, known) => [
    ...senseless("no-number", "never-missed", "never-reached")(indicator, known),
    ...conditionMismatch(indicator, known),
  ],
  VALUE_TO: senseless("empty-range"),
  PER_UNIT_OF: ({ code, aggregation, target }, { element }) => {
    if (target === undefined) return [];
    const level = isFixed(target) ? target.perUnitOf : undefined;
    const tally = unitTally(aggregation);
    const origin = tally && element(tally.units)?.origin;
    const fits = (tally === undefined) === (level === undefined) && (origin ?? level) === level;
    return fits ? [] : [{ kind: "per-unit-mismatch", indicator: code }];
  },
} satisfies { readonly [column: string]: Limit };

function senselessTarget(indicator: Indicator): Senseless | undefined {
  const { aggregation, target } = indicator;
  if (target === undefined) return undefined;
  const found = (value: number, reason: Senseless["reason"]): Senseless => ({
    kind: "senseless-target",
    value,
    reason,
  });
  if (countedRegister(aggregation) !== undefined) return found(0, "nothing-to-hold");
  const most = mostPossible(indicator);
  switch (target.comparator) {
    case "above-base":
    case "below-base":
      return undefined;
    case "reference":
      return isNone(target.times) || target.times === 0 ? found(target.times, "no-number") : undefined;
    case "between": {
      const { from, to } = target;
      if (isNone(from) || isNone(to)) return found(from, "no-number");
      if (to < from) return found(from, "empty-range");
      return from > most ? found(from, "never-reached") : undefined;
    }
    case "at-least":
    case "at-most":
    case "equal": {
      const { value } = target;
      if (isNone(value)) return found(value, "no-number");
      if (value === 0 && !TARGET_TRAITS[target.comparator].isMaximum) return found(value, "never-missed");
      return value > most ? found(value, "never-reached") : undefined;
    }
  }
}

const isNone = (value: number): boolean => !Number.isFinite(value) || value < 0;

/**
 * Fractions: at most 1 of a whole; for an assigned plan 10 (1.000 %) is taken for a percentage typed as a
 * number.
 */
function mostPossible({ aggregation, unitOfMeasure }: Indicator): number {
  switch (aggregation.kind) {
    case "share-of-units":
      return 1;
    case "ratio":
      return unitOfMeasure === "%" ? 1 : Infinity;
    case "percent-of-plan":
      return 10;
    case "sum":
    case "per-unit":
    case "average":
    case "mean":
    case "list":
      return Infinity;
  }
}

/** Compares the condition of the tally of units with the target. */
function conditionMismatch(
  { aggregation, target }: Indicator,
  { element }: KnownPlan,
): readonly PlanSheetFault[] {
  const tally = unitTally(aggregation);
  if (tally === undefined || !isFixed(target)) return [];
  const by = element(tally.met)?.derived?.by;
  const fits = by?.kind !== "meets" || (by.comparator === target.comparator && by.value === target.value);
  return fits ? [] : [{ kind: "condition-mismatch", element: tally.met }];
}
