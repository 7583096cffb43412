import type { Plan } from "../../domain/plan/plan";
import { isFraction } from "../../domain/plan/is-fraction";
import { standardPlans } from "../../plans/standard-plans";
import { formatDay, targetWords } from "../../sheets/words/number-words";
import { commandLineWords as words } from "../../ui/words/commands/command-line-words";
import type { CommandOutput, ExitCode } from "../output/host";
import { plansJson } from "./plans-json";
import { printJson } from "../output/print-json";

/** Lists the bundled plans. */
export function plansCommand(options: { readonly json?: true }, output: CommandOutput): ExitCode {
  if (options.json) printJson(plansJson(standardPlans), output);
  else output.print(standardPlans.map(planReport).join("\n"));
  return 0;
}

function planReport(plan: Plan): string {
  const lines = [
    words.planHeading(plan.id, plan.title),
    ...plan.rounds.map(({ name, from, to }) => words.planRound(name, formatDay(from), formatDay(to))),
    ...plan.indicators.map(({ code, label, target, aggregation }) =>
      words.planIndicator(code, label, target ? targetWords(target, isFraction(aggregation)) : ""),
    ),
  ];
  return `${lines.join("\n")}\n`;
}
