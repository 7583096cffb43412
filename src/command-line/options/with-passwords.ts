import type { Command } from "commander";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { commandLineWords as words } from "../words/command-line-words";
import { optionWords } from "../words/option-words";
import type { CommandHost, ExitCode } from "../output/host";
import { refuse } from "../output/refuse";

export interface PasswordOptions {
  /** Text file of passwords, one a line; "-" = standard input. */
  readonly passwordFile?: string;
}

/** Stands for standard input. A password on the command line itself would appear in the shell history. */
const STANDARD_INPUT = "-";

/** Adds the option to open files that have a password. */
export const withPasswords = (command: Command): Command => command.option(...optionWords.passwords);

/**
 * Runs a command on files with these passwords; prints the error and returns 2 if the passwords cannot be
 * read.
 */
export async function unlocked(
  host: CommandHost,
  options: PasswordOptions,
  command: (host: CommandHost) => Promise<ExitCode>,
): Promise<ExitCode> {
  const opened = await hostWithPasswords(host, options);
  return opened.ok ? command(opened.value) : refuse(opened.failure, host);
}

async function hostWithPasswords(
  host: CommandHost,
  { passwordFile }: PasswordOptions,
): Promise<Outcome<CommandHost, string>> {
  if (passwordFile === undefined) return succeed(host);
  const isAsked = passwordFile === STANDARD_INPUT;
  if (isAsked) host.tell(words.askPasswords);
  const text = isAsked ? succeed(await host.readSecrets()) : await host.readText(passwordFile);
  if (!text.ok) return fail(words.noSuchPath(passwordFile));
  // Keeps all other blanks: they may belong to a password.
  const passwords = text.value.split(/\r\n|\r|\n/).filter((line) => line !== "");
  return succeed({
    ...host,
    filesAt: async (paths) => {
      const files = await host.filesAt(paths);
      return files.ok ? succeed(files.value.map((file) => ({ ...file, passwords }))) : files;
    },
  });
}
