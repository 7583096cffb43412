import type { Command } from "commander";
import { REPLACE } from "../options/replace-option";
import type { ExitCode, LoadHost } from "../output/host";
import type { ReportOptions } from "./report-command";

/** Adds the command that writes reports: `report`. */
export function addReportCommand(program: Command, host: LoadHost, keep: (code: ExitCode) => void): void {
  program
    .command("report")
    .description(
      "write the report of a summary, or of one filled form, as a Word file or as text; what was written into the last one is kept",
    )
    .argument("<file>", "summary workbook made by rollup, or a filled form")
    .requiredOption("--out <file>", "report to write (.docx or .txt), or the lists of all units (.xlsx)")
    .option("--about <code>", "one of the plan's special reports or lists of proposals instead, by its code")
    .option("--plan <plan>", "own plan (a workbook) of the file, where it is no bundled one")
    .option("--units <file>", "units of the summary, where they are of no bundled list (CSV)")
    .addOption(REPLACE)
    .action(async (path: string, options: ReportOptions) => {
      const { reportCommand } = await import("./report-command");
      keep(await reportCommand(path, options, await host()));
    });
}
