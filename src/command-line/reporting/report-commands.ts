import type { Command } from "commander";
import { helpWords } from "../words/help-words";
import { optionWords } from "../words/option-words";
import type { ExitCode, LoadHost } from "../output/host";
import type { ReportOptions } from "./report-command";

/** Adds the command that writes reports: `report`. */
export function addReportCommand(program: Command, host: LoadHost, keep: (code: ExitCode) => void): void {
  program
    .command("report")
    .description(helpWords.descriptions.report)
    .argument(...helpWords.given.summaryOrForm)
    .requiredOption(...optionWords.out.report)
    .option(...optionWords.reporting.about)
    .option(...optionWords.reporting.plan)
    .option(...optionWords.reporting.units)
    .option(...optionWords.replace)
    .action(async (path: string, options: ReportOptions) => {
      const { reportCommand } = await import("./report-command");
      keep(await reportCommand(path, options, await host()));
    });
}
