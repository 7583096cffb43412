import type { Command } from "commander";
import { withComparison } from "../options/with-comparison";
import type { ExplainOptions } from "./explain-command";
import { REPLACE } from "../options/replace-option";
import { unlocked, withPasswords, type PasswordOptions } from "../options/with-passwords";
import type { ExitCode, LoadHost } from "../output/host";

/** Adds the command by which a person says why a flagged value is right. */
export function addExplainCommand(program: Command, host: LoadHost, keep: (code: ExitCode) => void): void {
  withPasswords(
    withComparison(
      program.command("explain"),
      "JSON file in which the office keeps its own explanations; may be new",
    ),
  )
    .description(
      "list what can be explained in a filled workbook; with --reason keep why one flagged value is right, in a copy of the workbook or in a file of the office",
    )
    .argument("<path>", "filled workbook")
    .option("--rule <id>", "rule of the finding, as the list shows it")
    .option(
      "--code <code>",
      "row code or cell of the finding; not needed where the rule found one thing only",
    )
    .option("--reason <text>", "why the value is right; printed in the annex of the summary")
    .option("--by <name>", "who says so")
    .option(
      "--out <file>",
      "workbook to write (.xlsx), with the explanation on a sheet; never the workbook itself",
    )
    .option(
      "--among <path...>",
      "other received reports of the round, as for rollup: finds what only shows beside them; needs --plan and --round",
    )
    .option(
      "--plan <plan>",
      "own plan (a workbook) of the form, or the plan whose levels and sectors --units uses",
    )
    .option("--round <id>", "round of the reports, with --among")
    .option("--units <file>", "units that report, as for check and rollup")
    .addOption(REPLACE)
    .action(async (path: string, options: ExplainOptions & PasswordOptions) => {
      const { explainCommand } = await import("./explain-command");
      keep(await unlocked(await host(), options, (opened) => explainCommand(path, options, opened)));
    });
}
