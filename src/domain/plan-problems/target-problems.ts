import type { DataElement } from "../plan/data-element";
import type { Indicator } from "../plan/indicator";
import type { Plan } from "../plan/plan";
import { isFixed, type Target } from "../plan/target";
import type { PlanProblem } from "./plan-problem";

/** Targets that cannot be missed, cannot be reached or do not fit what is calculated. */
export function targetProblems(plan: Plan): readonly PlanProblem[] {
  const elements = new Map<string, DataElement>(plan.elements.map((element) => [element.code, element]));
  return plan.indicators.flatMap((indicator) => {
    const { target } = indicator;
    if (target === undefined) return [];
    return [...valueProblems(indicator, target), ...perUnitProblems(indicator, target, elements)];
  });
}

type Senseless = Extract<PlanProblem, { kind: "senseless-target" }>["reason"];

function valueProblems(indicator: Indicator, target: Target): readonly PlanProblem[] {
  const value = numberOf(target);
  const reason = indicator.aggregation.kind === "list" ? "nothing-to-hold" : senseless(indicator, target);
  return reason === undefined ? [] : [{ kind: "senseless-target", indicator: indicator.code, value, reason }];
}

/** The number to show with a problem: what has to be reached. */
function numberOf(target: Target): number {
  switch (target.comparator) {
    case "between":
      return target.from;
    case "reference":
      return target.times;
    case "above-base":
    case "below-base":
      return 0;
    case "at-least":
    case "at-most":
    case "equal":
      return target.value;
  }
}

function senseless(indicator: Indicator, target: Target): Senseless | undefined {
  const isNone = (value: number): boolean => !Number.isFinite(value) || value < 0;
  switch (target.comparator) {
    case "above-base":
    case "below-base":
      return undefined;
    case "reference":
      return isNone(target.times) || target.times === 0 ? "no-number" : undefined;
    case "between":
      if (isNone(target.from) || isNone(target.to)) return "no-number";
      if (target.to < target.from) return "empty-range";
      return target.from > mostPossible(indicator) ? "never-reached" : undefined;
    case "at-least":
    case "at-most":
    case "equal":
      if (isNone(target.value)) return "no-number";
      if (target.value === 0 && target.comparator === "at-least") return "never-missed";
      return target.value > mostPossible(indicator) ? "never-reached" : undefined;
  }
}

/** Fractions: of a whole at most 1; of an assigned plan 10 (1.000 %) is taken for a percentage typed as a number. */
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

const isPerUnit = (target: Target): boolean => isFixed(target) && target.perUnitOf !== undefined;

function perUnitProblems(
  { code, aggregation }: Indicator,
  target: Target,
  elements: ReadonlyMap<string, DataElement>,
): readonly PlanProblem[] {
  const mismatch: PlanProblem = { kind: "per-unit-mismatch", indicator: code };
  if (aggregation.kind !== "per-unit") return isPerUnit(target) ? [mismatch] : [];
  if (!isFixed(target)) return [mismatch];
  const problems: PlanProblem[] = [];
  const units = elements.get(aggregation.units);
  if (target.perUnitOf === undefined || (units !== undefined && units.origin !== target.perUnitOf)) {
    problems.push(mismatch);
  }
  const condition = elements.get(aggregation.met)?.derived?.by;
  if (
    condition?.kind === "meets" &&
    (condition.comparator !== target.comparator || condition.value !== target.value)
  ) {
    problems.push({ kind: "condition-mismatch", indicator: code, element: aggregation.met });
  }
  return problems;
}
