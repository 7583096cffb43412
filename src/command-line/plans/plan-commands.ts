import { REPLACE } from "../options/replace-option";
import { withStandard } from "../options/standard-options";
import type { ExitCode, LoadHost } from "../output/host";
import type { PlanExportOptions } from "./plan-export-command";
import type { PlanCutOptions } from "./plan-cut-command";
import type { PlanNewOptions } from "./plan-new-command";
import type { VietnameseCommand } from "../vietnamese-command";

/** Adds the commands about plans that an office writes itself: `plan export`, `plan new`, `plan cut` and `plan check`. */
export function addPlanCommands(
  program: VietnameseCommand,
  host: LoadHost,
  keep: (code: ExitCode) => void,
): void {
  const plan = program
    .command("plan")
    .description("write a plan as a workbook to edit, and check such a workbook");

  withStandard(plan.command("export"))
    .description("write any plan as a workbook of tables that can be edited in Excel")
    .argument("[plan]", "plan to begin with: an id listed by the command plans, or such a workbook")
    .option("--units <file>", "units to list in it: the id of a bundled list or a CSV file")
    .requiredOption("--out <file>", "workbook to write (.xlsx), or with --as-tables a folder")
    .option("--as-tables", "write CSV files instead, one for each table")
    .addOption(REPLACE)
    .action(async (idOrFile: string | undefined, options: PlanExportOptions) => {
      const { planExportCommand } = await import("./plan-export-command");
      keep(await planExportCommand(idOrFile, options, await host()));
    });

  plan
    .command("new")
    .description("write a plan anew for another year: dates moved, every place to look at listed")
    .requiredOption(
      "--from <plan>",
      "plan to begin with: an id listed by the command plans, or a plan workbook",
    )
    .requiredOption("--year <year>", "year in which the first round of the new plan begins")
    .option("--units <file>", "units to list in it: the id of a bundled list or a CSV file")
    .requiredOption("--out <file>", "workbook to write (.xlsx)")
    .addOption(REPLACE)
    .action(async (options: PlanNewOptions) => {
      const { planNewCommand } = await import("./plan-new-command");
      keep(await planNewCommand(options, await host()));
    });

  plan
    .command("cut")
    .description("take targets out of a plan with everything that nothing else needs; says all of it first")
    .argument("<plan>", "an id listed by the command plans, or a plan workbook")
    .option("--without <codes>", "targets to take out, for example PR-04,PR-05")
    .option("--only <codes>", "instead: the targets that stay")
    .option("--units <file>", "units to list in it: the id of a bundled list or a CSV file")
    .option("--out <file>", "workbook to write (.xlsx); without it nothing is written")
    .addOption(REPLACE)
    .action(async (idOrFile: string, options: PlanCutOptions) => {
      const { planCutCommand } = await import("./plan-cut-command");
      keep(await planCutCommand(idOrFile, options, await host()));
    });

  plan
    .command("check")
    .description("explain every mistake in such a workbook with its cell")
    .argument("<file>", "workbook with the tables of a plan, or a folder of CSV files")
    .option("--json", "print one JSON document on standard output")
    .action(async (path: string, options: { json?: true }) => {
      const { planCheckCommand } = await import("./plan-check-command");
      keep(await planCheckCommand(path, options, await host()));
    });

  plan.withHelp();
}
