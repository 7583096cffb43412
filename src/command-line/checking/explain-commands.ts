import type { Command } from "commander";
import { withComparison } from "../options/with-comparison";
import type { ExplainOptions } from "./explain-command";
import { unlocked, withPasswords, type PasswordOptions } from "../options/with-passwords";
import type { ExitCode, LoadHost } from "../output/host";
import { helpWords } from "../words/help-words";
import { optionWords } from "../words/option-words";

const { explaining } = optionWords;

/** Adds the command that explains why a flagged value is correct: `explain`. */
export function addExplainCommand(program: Command, host: LoadHost, keep: (code: ExitCode) => void): void {
  withPasswords(withComparison(program.command("explain"), optionWords.comparison.ownExplanations))
    .description(helpWords.descriptions.explain)
    .argument(...helpWords.given.oneForm)
    .option(...explaining.rule)
    .option(...explaining.code)
    .option(...explaining.reason)
    .option(...explaining.by)
    .option(...optionWords.out.explained)
    .option(...explaining.among)
    .option(...optionWords.formPlan)
    .option(...explaining.round)
    .option(...optionWords.units)
    .option(...optionWords.replace)
    .action(async (path: string, options: ExplainOptions & PasswordOptions) => {
      const { explainCommand } = await import("./explain-command");
      keep(await unlocked(await host(), options, (opened) => explainCommand(path, options, opened)));
    });
}
