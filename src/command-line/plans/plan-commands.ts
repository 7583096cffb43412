import { withStandard } from "../options/standard-options";
import type { ExitCode, LoadHost } from "../output/host";
import type { PlanExportOptions } from "./plan-export-command";
import type { PlanCutOptions } from "./plan-cut-command";
import type { PlanNewOptions } from "./plan-new-command";
import type { VietnameseCommand } from "../vietnamese-command";
import { helpWords } from "../words/help-words";
import { optionWords } from "../words/option-words";

const { descriptions, given } = helpWords;
const { planBook } = optionWords;

/**
 * Adds the commands for plans that an office writes: `plan export`, `plan new`, `plan cut` and `plan check`.
 */
export function addPlanCommands(
  program: VietnameseCommand,
  host: LoadHost,
  keep: (code: ExitCode) => void,
): void {
  const plan = program.command("plan").description(descriptions.plan);

  withStandard(plan.command("export"))
    .description(descriptions.planExport)
    .argument(...given.plan)
    .option(...planBook.units)
    .requiredOption(...optionWords.out.plan)
    .option(...planBook.asTables)
    .option(...optionWords.replace)
    .action(async (idOrFile: string | undefined, options: PlanExportOptions) => {
      const { planExportCommand } = await import("./plan-export-command");
      keep(await planExportCommand(idOrFile, options, await host()));
    });

  plan
    .command("new")
    .description(descriptions.planNew)
    .requiredOption(...planBook.from)
    .requiredOption(...planBook.year)
    .option(...planBook.units)
    .requiredOption(...optionWords.out.newPlan)
    .option(...optionWords.replace)
    .action(async (options: PlanNewOptions) => {
      const { planNewCommand } = await import("./plan-new-command");
      keep(await planNewCommand(options, await host()));
    });

  plan
    .command("cut")
    .description(descriptions.planCut)
    .argument(...given.planToCut)
    .option(...planBook.without)
    .option(...planBook.only)
    .option(...planBook.units)
    .option(...optionWords.out.cutPlan)
    .option(...optionWords.replace)
    .action(async (idOrFile: string, options: PlanCutOptions) => {
      const { planCutCommand } = await import("./plan-cut-command");
      keep(await planCutCommand(idOrFile, options, await host()));
    });

  plan
    .command("check")
    .description(descriptions.planCheck)
    .argument(...given.planBook)
    .action(async (path: string) => {
      const { planCheckCommand } = await import("./plan-check-command");
      keep(await planCheckCommand(path, await host()));
    });
}
