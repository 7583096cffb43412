import type { DataElement } from "../data-element";
import type { Indicator } from "../indicator";
import type { Plan } from "../plan";
import type { Target } from "../target";
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

function valueProblems(indicator: Indicator, target: Target): readonly PlanProblem[] {
  const { value } = target;
  const problem = (reason: Extract<PlanProblem, { kind: "senseless-target" }>["reason"]): PlanProblem[] => [
    { kind: "senseless-target", indicator: indicator.code, value, reason },
  ];
  if (indicator.aggregation.kind === "list") return problem("nothing-to-hold");
  if (!Number.isFinite(value) || value < 0) return problem("no-number");
  if (value === 0 && target.comparator === "at-least") return problem("never-missed");
  if (value > mostPossible(indicator)) return problem("never-reached");
  return [];
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
    case "list":
      return Infinity;
  }
}

function perUnitProblems(
  { code, aggregation }: Indicator,
  target: Target,
  elements: ReadonlyMap<string, DataElement>,
): readonly PlanProblem[] {
  const mismatch: PlanProblem = { kind: "per-unit-mismatch", indicator: code };
  if (aggregation.kind !== "per-unit") return target.perUnitOf === undefined ? [] : [mismatch];
  const problems: PlanProblem[] = [];
  const units = elements.get(aggregation.units);
  if (target.perUnitOf === undefined || (units !== undefined && units.origin !== target.perUnitOf)) {
    problems.push(mismatch);
  }
  const condition = elements.get(aggregation.met)?.derived?.by;
  // "2 works" may be counted as reached by whoever made three; the other way round would hide a miss.
  const isLooser = condition?.kind === "meets" && condition.comparator === "at-least";
  if (
    condition?.kind === "meets" &&
    ((condition.comparator !== target.comparator && !isLooser) || condition.value !== target.value)
  ) {
    problems.push({ kind: "condition-mismatch", indicator: code, element: aggregation.met });
  }
  return problems;
}
