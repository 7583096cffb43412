import { formatDay } from "../../base/formats";
import { milestonesOf, type Plan } from "../../model/plan";
import { bundledPlans } from "../../plans/bundled-plans";
import { indicatorTarget } from "../../forms/words";
import { commandLineWords as words } from "../words/command-line-words";
import { standardCommandWords as standardWords } from "../words/standard-command-words";
import type { CommandOutput, ExitCode } from "../output/host";
import { plansJson } from "./plans-json";
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

/** A template is of no year: any period can be its round. */
const periodLines = (plan: Plan): readonly string[] =>
  plan.standard === undefined
    ? [
        ...plan.rounds.map(({ name, from, to }) => words.planRound(name, formatDay(from), formatDay(to))),
        ...milestonesOf(plan).map(({ id, to }) => words.planMilestone(id, formatDay(to))),
      ]
    : [standardWords.periods, standardWords.targets(plan.standard.targets.map(({ indicator }) => indicator))];
