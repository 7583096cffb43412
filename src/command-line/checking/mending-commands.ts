import type { Command } from "commander";
import { withComparison } from "../options/with-comparison";
import type { FixOptions } from "./fix-command";
import { collected } from "../options/desk-options";
import { REPLACE } from "../options/replace-option";
import { unlocked, withPasswords, type PasswordOptions } from "../options/with-passwords";
import type { ExitCode, LoadHost } from "../output/host";
import type { ReturnOptions } from "./return-command";

const UNITS =
  "units that report: a CSV file (code,name,level,parent,cluster,sector,aliases,from,to,successors) or the id of a bundled list";

/** Adds the commands that help units to mend their reports: `return` and `fix`. */
export function addMendingCommands(program: Command, host: LoadHost, keep: (code: ExitCode) => void): void {
  withPasswords(withComparison(program.command("return")))
    .description(
      "for each report with errors write a copy of its own file with the list of problems in front, and the message to send",
    )
    .argument("<path...>", "filled workbooks, or folders of them")
    .requiredOption("--out <folder>", "folder to write the copies and the messages into")
    .option("--plan <plan>", "plan the reports have to be of, as for rollup; needs --round")
    .option("--round <id>", "round the reports have to be of")
    .option("--units <file>", UNITS)
    .option("--form <file>", "instead of a plan: copies of any office's own blank form (.xlsx)")
    .option("--area <cells=what>", "what becomes of an area of --form, kept for the next time", collected)
    .option("--by <date>", "last day to send the report again, as yyyy-mm-dd")
    .option("--warnings", "also return reports that have nothing but warnings")
    .addOption(REPLACE)
    .action(async (paths: string[], options: ReturnOptions & PasswordOptions) => {
      const { returnCommand } = await import("./return-command");
      keep(await unlocked(await host(), options, (opened) => returnCommand(paths, options, opened)));
    });

  withPasswords(program.command("fix"))
    .description(
      "show what can be mended safely in a filled workbook, before and after; with --apply write a mended copy",
    )
    .argument("<path>", "filled workbook")
    .option("--out <file>", "workbook to write (.xlsx); never the workbook itself")
    .addOption(REPLACE)
    .option(
      "--apply <which>",
      "all, or a list of what to mend, separated by commas: cells, row codes or rules, as the preview shows them",
    )
    .option(
      "--plan <plan>",
      "own plan (a workbook) of the form, or the plan whose levels and sectors --units uses",
    )
    .option("--units <file>", UNITS)
    .action(async (path: string, options: FixOptions & PasswordOptions) => {
      const { fixCommand } = await import("./fix-command");
      keep(await unlocked(await host(), options, (opened) => fixCommand(path, options, opened)));
    });
}
