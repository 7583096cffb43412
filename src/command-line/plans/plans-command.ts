import { formatDay } from "../../base/formats";
import { milestonesOf, type Plan, type Indicator, shortNameOf } from "../../model/plan";
import { bundledPlans } from "../../plans/bundled-plans";
import { indicatorTarget } from "../../forms/words";
import { commandLineWords as words } from "../words/command-line-words";
import { standardCommandWords as standardWords } from "../words/standard-command-words";
import type { CommandOutput, ExitCode } from "../output/host";
import { printResult } from "../output/print-result";
import { anything, flag, list, number, object, text, type ValueOf } from "../output/shape";

/** Lists the bundled plans. */
export function plansCommand(output: CommandOutput): ExitCode {
  const document = (): ValueOf<typeof plansDocument> => plansJson(bundledPlans);
  printResult(plansDocument, { document, text: () => bundledPlans.map(planReport).join("\n") }, output);
  return 0;
}

function planReport(plan: Plan): string {
  const lines = [
    words.planHeading(plan.id, plan.title),
    ...periodLines(plan),
    ...plan.indicators.map((indicator) =>
      words.planIndicator(indicator.code, indicator.label, indicatorTarget(indicator)),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** A template has no year: any period can be its round. */
const periodLines = (plan: Plan): readonly string[] =>
  plan.standard === undefined
    ? [
        ...plan.rounds.map(({ name, from, to }) => words.planRound(name, formatDay(from), formatDay(to))),
        ...milestonesOf(plan).map(({ id, to }) => words.planMilestone(id, formatDay(to))),
      ]
    : [standardWords.periods, standardWords.targets(plan.standard.targets.map(({ indicator }) => indicator))];

const indicatorShape = object({
  ...{ code: text, label: text, unitOfMeasure: text },
  ...{ rounds: anything, target: anything, aggregation: text, formula: anything, sourcePhrase: text },
});

/** The document of `plans`; targets and formulas are structured as the plan's own. */
export const plansDocument = object({
  plans: list(
    object({
      ...{ id: text, version: number, title: text, shortName: text, issuer: text, standard: flag },
      rounds: list(object({ id: text, name: text, from: text, to: text }, { due: text })),
      milestones: list(object({ id: text, name: text }, { round: text, due: text })),
      indicators: list(indicatorShape),
    }),
  ),
});

const indicatorJson = (indicator: Indicator): ValueOf<typeof indicatorShape> => ({
  code: indicator.code,
  label: indicator.label,
  unitOfMeasure: indicator.unitOfMeasure,
  rounds: indicator.rounds,
  target: indicator.target ?? null,
  aggregation: indicator.aggregation.kind,
  formula: indicator.aggregation,
  sourcePhrase: indicator.sourcePhrase,
});

function plansJson(plans: readonly Plan[]): ValueOf<typeof plansDocument> {
  return {
    plans: plans.map((plan) => ({
      id: plan.id,
      version: plan.version,
      title: plan.title,
      shortName: shortNameOf(plan),
      issuer: plan.issuer,
      standard: plan.standard !== undefined,
      rounds: plan.rounds.map(({ id, name, from, to, due }) => ({ id, name, from, to, due })),
      milestones: milestonesOf(plan).map(({ id, name, milestoneOf, due }) => ({
        id,
        name,
        round: milestoneOf,
        due,
      })),
      indicators: plan.indicators.map(indicatorJson),
    })),
  };
}
