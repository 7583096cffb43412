import { CommanderError, Option } from "commander";
import { name, version } from "../../package.json";
import { addCarryCommand } from "./forms/carry-commands";
import type { CheckOptions } from "./checking/check-command";
import { withComparison } from "./options/with-comparison";
import { REPLACE } from "./options/replace-option";
import { unlocked, withPasswords, type PasswordOptions } from "./options/with-passwords";
import { withStandard } from "./options/standard-options";
import { collected, withDesk } from "./options/desk-options";
import { addExplainCommand } from "./checking/explain-commands";
import type { FactsSqlOptions } from "./roll-up/facts-command";
import { addReportCommand } from "./reporting/report-commands";
import type { CommandOutput, ExitCode, LoadHost } from "./output/host";
import type { IssueOptions } from "./forms/issue-command";
import { addMendingCommands } from "./checking/mending-commands";
import { addPlanCommands } from "./plans/plan-commands";
import { blankFormCommandWords } from "../ui/words/commands/blank-form-command-words";
import type { RollUpChoice } from "./roll-up/roll-up-command";
import type { DemoOptions } from "./forms/demo-command";
import type { TemplateOptions } from "./forms/template-command";
import { VietnameseCommand } from "./vietnamese-command";

const PLAN = new Option(
  "--plan <plan>",
  "plan: an id listed by the command plans, or a workbook made by plan export",
);
const ROUND = new Option("--round <id>", "round of the plan, for example I");
const MILESTONE = new Option(
  "--milestone <yyyy-mm-dd>",
  "a day within the round by which the document wants something: a short form of nothing else",
);
const UNITS = new Option(
  "--units <file>",
  "units that report: a CSV file (code,name,level,parent,cluster,sector,aliases,from,to,successors) or the id of a bundled list",
);
const PREVIOUS = new Option(
  "--previous <file>",
  "summary of the round before: opening figures are filled in from it",
);
const MATCH = new Option(
  "--match <text=code>",
  "unit meant by a text on a form or by the name of a file; may be given several times",
)
  .default([], "none")
  .argParser((said: string, before: readonly string[]) => [...before, said]);
const MATCHES = new Option(
  "--matches <file>",
  "JSON file in which what --match says is kept for the next time",
);
const FACTS = new Option(
  "--facts <file>",
  "also write everything that was reported as one long table for PivotTables (.xlsx) or other programs (.csv, .parquet)",
);
const JSON_OUTPUT = new Option("--json", "print one JSON document on standard output");

const EXIT_CODES = `
Exit codes:
  0  done
  1  done, and there are findings of severity error
  2  could not be done; the reason is on standard error`;

/**
 * Runs one command line (without program names) and answers its exit code. Wrong usage is explained on standard error
 * and answers 2.
 */
export async function runCommandLine(
  args: readonly string[],
  output: CommandOutput,
  host: LoadHost,
): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const keep = (code: ExitCode): void => {
    exitCode = code;
  };
  const program = new VietnameseCommand(name)
    .description("Issue, check and roll up the forms of a trade-union emulation plan, without Excel.")
    .version(version, "--version", "print the version")
    .addHelpText("after", EXIT_CODES)
    .configureOutput({ writeOut: output.print, writeErr: output.tell })
    .exitOverride();

  program
    .command("plans")
    .description("list the bundled plans with their rounds, indicators and targets")
    .addOption(JSON_OUTPUT)
    .action(async (options: { json?: true }) => {
      const { plansCommand } = await import("./plans/plans-command");
      keep(plansCommand(options, output));
    });

  addPlanCommands(program, host, keep);

  withStandard(program.command("template"))
    .description("write one blank form")
    .addOption(PLAN)
    .addOption(ROUND)
    .addOption(MILESTONE)
    .requiredOption("--unit <code>", "code of the unit that will fill it")
    .addOption(UNITS)
    .addOption(PREVIOUS)
    .requiredOption("--out <file>", "workbook to write (.xlsx)")
    .addOption(REPLACE)
    .action(async (options: TemplateOptions) => {
      const { templateCommand } = await import("./forms/template-command");
      keep(await templateCommand(options, await host()));
    });

  withStandard(program.command("issue"))
    .description("write a blank form for every expected unit")
    .addOption(PLAN)
    .addOption(ROUND)
    .addOption(MILESTONE)
    .addOption(UNITS)
    .addOption(PREVIOUS)
    .requiredOption("--out <folder>", "folder to write the forms into")
    .addOption(REPLACE)
    .action(async (options: IssueOptions) => {
      const { issueCommand } = await import("./forms/issue-command");
      keep(await issueCommand(options, await host()));
    });

  withPasswords(withComparison(program.command("check")))
    .description("check filled forms and list every problem with its cell")
    .argument("<path...>", "filled workbooks, or folders of them")
    .option(
      "--plan <plan>",
      "own plan (a workbook) whose forms are checked, or the plan whose levels and sectors --units uses",
    )
    .option("--form <file>", "check copies of any office's own blank form (.xlsx) instead")
    .option("--area <cells=what>", "what becomes of an area of --form, kept for the next time", collected)
    .addOption(UNITS)
    .addOption(JSON_OUTPUT)
    .action(async (paths: string[], options: CheckOptions & PasswordOptions) => {
      const { checkCommand } = await import("./checking/check-command");
      keep(await unlocked(await host(), options, (opened) => checkCommand(paths, options, opened)));
    });

  withStandard(withDesk(withPasswords(withComparison(program.command("rollup")))))
    .description("roll up filled forms into the summary workbook")
    .argument("[path...]", "filled workbooks, or folders of them; none are needed with --from")
    .addOption(PLAN)
    .addOption(ROUND)
    .option("--form <file>", "instead of plan and round: any office's own blank form (.xlsx)")
    .option("--areas <file>", "JSON file of what becomes of each area of --form; written if it is not there")
    .option("--area <cells=what>", "what becomes of an area of --form, kept for the next time", collected)
    .option(
      "--due <yyyy-mm-dd>",
      "last day on which a report is on time: of --form, or of a plan whose document names none",
    )
    .addOption(UNITS)
    .option("--confirm-units", "every unit of the list exists: who sends nothing is missing")
    .requiredOption("--out <file>", "summary workbook to write (.xlsx)")
    .addOption(REPLACE)
    .addOption(MATCH)
    .addOption(MATCHES)
    .addOption(FACTS)
    .addOption(JSON_OUTPUT)
    .addHelpText("after", blankFormCommandWords.help)
    .action(async (paths: string[], options: RollUpChoice & PasswordOptions) => {
      const { rollUpCommand } = await import("./roll-up/roll-up-command");
      keep(await unlocked(await host(), options, (opened) => rollUpCommand(paths, options, opened)));
    });

  addMendingCommands(program, host, keep);
  addExplainCommand(program, host, keep);
  addCarryCommand(program, host, keep);
  addReportCommand(program, host, keep);

  program
    .command("facts")
    .description("print the indicators of a plan as standard SQL over the table that rollup --facts writes")
    .requiredOption(
      "--sql <plan>",
      "plan: an id listed by the command plans, or a workbook made by plan export",
    )
    .option("--round <id>", "only this round; else every round, one query after the other")
    .option("--table <name>", "what the table of facts is called", "facts")
    .action(async (options: FactsSqlOptions) => {
      const { factsCommand } = await import("./roll-up/facts-command");
      keep(await factsCommand(options, await host()));
    });

  program
    .command("demo")
    .description("practice: issue, fill, check and roll up invented forms with the classic accidents")
    .requiredOption("--out <folder>", "folder for forms, received files and the summary")
    .addOption(REPLACE)
    .action(async (options: DemoOptions) => {
      const { demoCommand } = await import("./forms/demo-command");
      keep(await demoCommand(options, await host()));
    });

  program.withHelp();

  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
}
