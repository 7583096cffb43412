import type { Plan } from "../plan/plan";
import { amountsOfTarget, sumsIn, sumsOf } from "./named-elements";
import type { PlanPlace, PlanProblem } from "./plan-problem";

/** Indicators without words, round or level, or not exactly once on the form; elements that stand on no form. */
export function placementProblems(plan: Plan): readonly PlanProblem[] {
  const placed = plan.sections.flatMap((section) => section.indicators);
  const asked = new Set<string>([
    ...plan.sections.flatMap((section) => section.elements),
    ...plan.indicators.flatMap(({ asks, aggregation, target }) => [
      ...asks,
      ...sumsOf(aggregation).flat(),
      ...sumsIn(amountsOfTarget(target)).flat(),
    ]),
  ]);
  return [
    ...plan.indicators.flatMap((indicator) => {
      const { code } = indicator;
      const at: PlanPlace = { part: "indicator", code };
      const times = placed.filter((other) => other === code).length;
      const problems: PlanProblem[] = [];
      if (times !== 1) problems.push({ kind: "placed-times", indicator: code, times });
      if (indicator.rounds.length === 0) problems.push({ kind: "nothing-named", wanted: "round", at });
      if (indicator.levels.length === 0) problems.push({ kind: "nothing-named", wanted: "level", at });
      if (indicator.sectors?.length === 0) problems.push({ kind: "nothing-named", wanted: "sector", at });
      if (indicator.label.trim() === "") problems.push({ kind: "missing-words", field: "label", at });
      if (indicator.unitOfMeasure.trim() === "")
        problems.push({ kind: "missing-words", field: "unit-of-measure", at });
      if (indicator.sourcePhrase.trim() === "")
        problems.push({ kind: "missing-words", field: "source-phrase", at });
      return problems;
    }),
    ...plan.elements
      .filter(({ code }) => !asked.has(code))
      .map(({ code }): PlanProblem => ({ kind: "never-asked", at: { part: "element", code } })),
    ...plan.registers
      .filter(({ rounds }) => rounds.length === 0)
      .map(({ code }): PlanProblem => ({ kind: "never-asked", at: { part: "register", code } })),
  ];
}
