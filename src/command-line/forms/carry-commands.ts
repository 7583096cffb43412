import type { Command } from "commander";
import type { CarryOptions } from "./carry-command";
import { REPLACE } from "../options/replace-option";
import type { ExitCode, LoadHost } from "../output/host";

/** Adds the command that shows a summary on the boundaries of a later day: `carry`. */
export function addCarryCommand(program: Command, host: LoadHost, keep: (code: ExitCode) => void): void {
  program
    .command("carry")
    .description(
      "show the units' figures of a summary on the boundaries of a later day: as they are, or added up where units became one; what was split is listed, never divided",
    )
    .argument("<file>", "summary workbook made by rollup")
    .requiredOption("--plan <plan>", "plan of the summary")
    .requiredOption("--round <id>", "round of the summary")
    .requiredOption("--on <date>", "the later day, as yyyy-mm-dd, for example 2025-07-01")
    .option(
      "--units <file>",
      "units of that day: the id of a bundled list or a CSV file; else the list that has replaced the plan's",
    )
    .option("--old-units <file>", "units of the summary, where they are not those that report by the plan")
    .requiredOption("--out <file>", "workbook to write (.xlsx); --previous takes it like a summary")
    .addOption(REPLACE)
    .action(async (path: string, options: CarryOptions) => {
      const { carryCommand } = await import("./carry-command");
      keep(await carryCommand(path, options, await host()));
    });
}
