import type { Command } from "commander";
import { helpWords } from "../words/help-words";
import { optionWords } from "../words/option-words";
import type { ExitCode, LoadHost } from "../output/host";
import type { ReportedFileOptions } from "../reporting/report-command";
import type { FactsSqlOptions } from "./facts-command";
import type { TotalsOptions } from "./totals-command";

type FactsOptions = FactsSqlOptions & ReportedFileOptions & { readonly append?: string };

const { descriptions, given } = helpWords;
const { sql: words } = optionWords;

/** Adds the commands on the facts of many offices: `facts` and `totals`. */
export function addFactsCommands(program: Command, host: LoadHost, keep: (code: ExitCode) => void): void {
  program
    .command("facts")
    .description(descriptions.facts)
    .argument(...given.summaries)
    .option(...words.plan)
    .option(...words.check)
    .option(...words.round)
    .option(...words.period)
    .option(...words.office)
    .option(...words.table, "facts")
    .option(...words.dialect, "standard")
    .option(...words.append)
    .option(...optionWords.reporting.plan)
    .option(...optionWords.reporting.units)
    .action(async (paths: string[], { append, ...options }: FactsOptions) => {
      if (append === undefined) {
        const { factsCommand } = await import("./facts-command");
        keep(await factsCommand(options, await host()));
      } else {
        const { appendCommand } = await import("./facts-folder");
        keep(await appendCommand(paths, { append, ...options }, await host()));
      }
    });
  program
    .command("totals")
    .description(descriptions.totals)
    .argument(...given.addedPlan)
    .requiredOption(...words.folder)
    .option(...words.round)
    .option(...words.period)
    .option(...words.area)
    .option(...words.out)
    .option(...optionWords.replace)
    .action(async (plan: string, options: TotalsOptions) => {
      const { totalsCommand } = await import("./totals-command");
      keep(await totalsCommand(plan, options, await host()));
    });
}
