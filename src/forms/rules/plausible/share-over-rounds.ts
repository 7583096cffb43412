import { raise, type Finding, ruleOf } from "../../../model/finding";
import { explainAcross } from "../../explanations/explain";
import { elementsOfAggregation, type Plan, meets, figureTraits } from "../../../model/plan";
import { indicatorValue, type Summary } from "../../../model/roll-up";
import { amountOf, BLANK } from "../../../model/value";
import { inFile } from "../subject/finding-place";

/**
 * Reports a share above 100% over several rounds although no single report has one: 100 of 100 unions in the
 * first round, and only 90 unions left in the second. Applies to reviews. Silent if a figure is already
 * doubted.
 */
export function shareOverRounds(plan: Plan, summary: Summary, known: readonly Finding[]): readonly Finding[] {
  const shares = plan.indicators.filter((indicator) => figureTraits(indicator).isShare);
  const found = [...summary.submissions].flatMap(([unit, reports]) => {
    const last = reports.at(-1);
    if (last === undefined || reports.length < 2) return [];
    const values = summary.reported.get(unit);
    return shares.flatMap((indicator): readonly Finding[] => {
      // A unit that gave only a part has no figure of its own.
      if (meets("at-most", summary.byUnit.get(unit)?.get(indicator.code) ?? 0, 1)) return [];
      const codes = new Set<string>([indicator.code, ...elementsOfAggregation(indicator.aggregation, plan)]);
      const isDoubted = known.some(
        (each) =>
          each.unit === unit &&
          codes.has(each.code ?? "") &&
          (each.severity !== "note" || ruleOf(each) === "percent"),
      );
      if (isDoubted) return [];
      const { value, numerator, denominator } = indicatorValue(indicator, plan, (code) =>
        amountOf(values?.get(code) ?? BLANK),
      );
      if (value === undefined || numerator === undefined || denominator === undefined) return [];
      return raise("percent", "warning", { ...inFile(last), code: indicator.code }, indicator.label, {
        found: value,
        doubt: "over-whole",
        numerator,
        denominator,
      });
    });
  });
  return explainAcross(
    found,
    [...summary.submissions.values()].flatMap((reports) => reports.at(-1) ?? []),
  );
}
