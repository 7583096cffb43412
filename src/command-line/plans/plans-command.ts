import { formatDay } from "../../base/formats";
import { milestonesOf, type Plan, type Indicator, shortNameOf } from "../../model/plan";
import { bundledPlans } from "../../plans/bundled-plans";
import { indicatorTarget } from "../../forms/words";
import { commandLineWords as words } from "../words/command-line-words";
import { standardCommandWords as standardWords } from "../words/standard-command-words";
import type { CommandOutput, ExitCode } from "../output/host";
import { printJson } from "../output/print-json";

/** Lists the bundled plans. */
export function plansCommand(options: { readonly json?: true }, output: CommandOutput): ExitCode {
  if (options.json) printJson(plansJson(bundledPlans), output);
  else output.print(bundledPlans.map(planReport).join("\n"));
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

const indicatorJson = (indicator: Indicator): object => ({
  code: indicator.code,
  label: indicator.label,
  unitOfMeasure: indicator.unitOfMeasure,
  rounds: indicator.rounds,
  target: indicator.target ?? null,
  aggregation: indicator.aggregation.kind,
  formula: indicator.aggregation,
  sourcePhrase: indicator.sourcePhrase,
});

/** Returns the document that `plans --json` prints. */
function plansJson(plans: readonly Plan[]): object {
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
