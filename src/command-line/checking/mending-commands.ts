import type { Command } from "commander";
import { withComparison } from "../options/with-comparison";
import type { FixOptions } from "./fix-command";
import { collected } from "../options/desk-options";
import { unlocked, withPasswords, type PasswordOptions } from "../options/with-passwords";
import type { ExitCode, LoadHost } from "../output/host";
import type { ReturnOptions } from "./return-command";
import { helpWords } from "../words/help-words";
import { optionWords } from "../words/option-words";

const { descriptions, given } = helpWords;
const { returning, fixing } = optionWords;

/** Adds the commands that help units correct their reports: `return` and `fix`. */
export function addMendingCommands(program: Command, host: LoadHost, keep: (code: ExitCode) => void): void {
  withPasswords(withComparison(program.command("return")))
    .description(descriptions.return)
    .argument(...given.forms)
    .requiredOption(...optionWords.out.slips)
    .option(...returning.plan)
    .option(...returning.round)
    .option(...optionWords.units)
    .option(...optionWords.form)
    .option(...optionWords.area, collected)
    .option(...returning.by)
    .option(...returning.warnings)
    .option(...optionWords.replace)
    .action(async (paths: string[], options: ReturnOptions & PasswordOptions) => {
      const { returnCommand } = await import("./return-command");
      keep(await unlocked(await host(), options, (opened) => returnCommand(paths, options, opened)));
    });

  withPasswords(program.command("fix"))
    .description(descriptions.fix)
    .argument(...given.oneForm)
    .option(...optionWords.out.mended)
    .option(...optionWords.replace)
    .option(...fixing.apply)
    .option(...optionWords.formPlan)
    .option(...optionWords.units)
    .action(async (path: string, options: FixOptions & PasswordOptions) => {
      const { fixCommand } = await import("./fix-command");
      keep(await unlocked(await host(), options, (opened) => fixCommand(path, options, opened)));
    });
}
