import { type Command, CommanderError, Option } from "commander";
import { name, version } from "../../package.json";
import { addCarryCommand } from "./forms/carry-commands";
import type { CheckOptions } from "./checking/check-command";
import { withComparison } from "./options/with-comparison";
import { unlocked, withPasswords, type PasswordOptions } from "./options/with-passwords";
import { withStandard } from "./options/standard-options";
import { collected, withDesk } from "./options/desk-options";
import { addExplainCommand } from "./checking/explain-commands";
import { addFactsCommands } from "./roll-up/facts-commands";
import { addReportCommand } from "./reporting/report-commands";
import type { CommandOutput, ExitCode, LoadHost } from "./output/host";
import type { IssueOptions } from "./forms/issue-command";
import { addMendingCommands } from "./checking/mending-commands";
import { addPlanCommands } from "./plans/plan-commands";
import { jsonRun } from "./output/json-run";
import { refuse } from "./output/refuse";
import { helpWords } from "./words/help-words";
import { optionWords } from "./words/option-words";
import { blankFormCommandWords } from "./words/blank-form-command-words";
import type { RollUpChoice } from "./roll-up/roll-up-command";
import type { DemoOptions } from "./forms/demo-command";
import type { TemplateOptions } from "./forms/template-command";
import { VietnameseCommand } from "./vietnamese-command";

const { descriptions, given } = helpWords;

const MATCH = new Option(...optionWords.match)
  .default([], helpWords.none)
  .argParser((said: string, before: readonly string[]) => [...before, said]);

/**
 * Runs one command line (without program names) and returns its exit code. Explains wrong usage on standard
 * error and returns 2.
 */
export async function runCommandLine(
  args: readonly string[],
  output: CommandOutput,
  load: LoadHost,
): Promise<ExitCode> {
  // A schema is JSON by itself.
  const json = args.includes("--json") && args[0] !== "schema" ? jsonRun(output, load) : undefined;
  const { host, output: told } = json ?? { host: load, output };
  let exitCode: ExitCode = 0;
  const keep = (code: ExitCode): void => {
    exitCode = code;
  };
  const program = new VietnameseCommand(name)
    .helpOption("-h, --help", helpWords.help)
    .description(helpWords.program)
    .version(version, "--version", helpWords.version)
    .addHelpText("after", helpWords.exitCodes)
    .configureOutput({
      writeOut: output.print,
      writeErr: (sentence) => void refuse(sentence.trimEnd(), told),
    })
    .exitOverride();

  program
    .command("plans")
    .description(descriptions.plans)
    .action(async () => {
      const { plansCommand } = await import("./plans/plans-command");
      keep(plansCommand(told));
    });

  addPlanCommands(program, host, keep);

  withStandard(program.command("template"))
    .description(descriptions.template)
    .option(...optionWords.plan)
    .option(...optionWords.round)
    .option(...optionWords.milestone)
    .requiredOption(...optionWords.unit)
    .option(...optionWords.units)
    .option(...optionWords.previous)
    .option(...optionWords.despiteQuestions)
    .requiredOption(...optionWords.out.form)
    .option(...optionWords.replace)
    .action(async (options: TemplateOptions) => {
      const { templateCommand } = await import("./forms/template-command");
      keep(await templateCommand(options, await host()));
    });

  withStandard(program.command("issue"))
    .description(descriptions.issue)
    .option(...optionWords.plan)
    .option(...optionWords.round)
    .option(...optionWords.milestone)
    .option(...optionWords.units)
    .option(...optionWords.previous)
    .option(...optionWords.despiteQuestions)
    .requiredOption(...optionWords.out.forms)
    .option(...optionWords.replace)
    .action(async (options: IssueOptions) => {
      const { issueCommand } = await import("./forms/issue-command");
      keep(await issueCommand(options, await host()));
    });

  withPasswords(withComparison(program.command("check")))
    .description(descriptions.check)
    .argument(...given.forms)
    .option(...optionWords.formPlan)
    .option(...optionWords.form)
    .option(...optionWords.area, collected)
    .option(...optionWords.units)
    .action(async (paths: string[], options: CheckOptions & PasswordOptions) => {
      const { checkCommand } = await import("./checking/check-command");
      keep(await unlocked(await host(), options, (opened) => checkCommand(paths, options, opened)));
    });

  withStandard(withDesk(withPasswords(withComparison(program.command("rollup")))))
    .description(descriptions.rollup)
    .argument(...given.formsOrNone)
    .option(...optionWords.plan)
    .option(...optionWords.round)
    .option(...optionWords.form)
    .option(...optionWords.areas)
    .option(...optionWords.area, collected)
    .option(...optionWords.due)
    .option(...optionWords.units)
    .option(...optionWords.confirmUnits)
    .requiredOption(...optionWords.out.summary)
    .option(...optionWords.replace)
    .addOption(MATCH)
    .option(...optionWords.matches)
    .option(...optionWords.facts)
    .addHelpText("after", blankFormCommandWords.help)
    .action(async (paths: string[], options: RollUpChoice & PasswordOptions) => {
      const { rollUpCommand } = await import("./roll-up/roll-up-command");
      keep(await unlocked(await host(), options, (opened) => rollUpCommand(paths, options, opened)));
    });

  addMendingCommands(program, host, keep);
  addExplainCommand(program, host, keep);
  addCarryCommand(program, host, keep);
  addReportCommand(program, host, keep);

  addFactsCommands(program, host, keep);

  program
    .command("demo")
    .description(descriptions.demo)
    .requiredOption(...optionWords.out.demo)
    .option(...optionWords.replace)
    .action(async (options: DemoOptions) => {
      const { demoCommand } = await import("./forms/demo-command");
      keep(await demoCommand(options, await host()));
    });

  commandsOf(program).forEach((command) => command.option(...optionWords.json));
  program
    .command("schema")
    .description(descriptions.schema)
    .argument(...given.command)
    .option(...optionWords.json)
    .action(async (names: readonly string[]) => {
      const { schemaCommand } = await import("./schema/schema-command");
      keep(schemaCommand(names.join(" "), output));
    });
  program.withHelp();

  try {
    await program.parseAsync(args, { from: "user" });
    json?.finish();
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      const { commandLineWords } = await import("./words/command-line-words");
      told.answer?.({ error: { message: commandLineWords.bug(String(error)) } });
      json?.finish();
      throw error;
    }
    // Not of help, which commander ends in the same way.
    if (error.exitCode !== 0) json?.finish();
    return error.exitCode === 0 ? 0 : 2;
  }
}

/** Returns the commands that do something, those of a group in its place. */
const commandsOf = (group: Command): readonly Command[] =>
  group.commands.flatMap((command) => (command.commands.length === 0 ? [command] : commandsOf(command)));
