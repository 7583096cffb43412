import { Command, type ErrorOptions, type ParseOptionsResult } from "commander";
import { usageSentence, usageWords } from "../ui/words/commands/usage-words";

/** A command that explains wrong usage in Vietnamese. Commander's own sentences are English. */
export class VietnameseCommand extends Command {
  override createCommand(name?: string): VietnameseCommand {
    return new VietnameseCommand(name);
  }

  /** Adds the command `help`. It rejects a name that is no command, for which commander's own prints the whole list. */
  withHelp(): this {
    this.helpCommand(false)
      .command("help")
      .description("display help for command")
      .argument("[command...]", "command, for example rollup or plan new")
      .action((names: readonly string[]) => showHelp(this, names));
    return this;
  }

  /** Reports an unknown option before a missing one, and an option that another one follows in place of its value. */
  override parseOptions(args: string[]): ParseOptionsResult {
    const { operands, unknown } = super.parseOptions(args);
    if (this.commands.length > 0) return { operands, unknown };
    if (unknown.length > 0) {
      // Commander looks for missing options first.
      for (const option of this.options) option.makeOptionMandatory(false);
      return { operands, unknown: unknown.map((arg) => arg.replace(/=.*/s, "")) };
    }
    for (const option of this.options) {
      const value: unknown = this.getOptionValue(option.attributeName());
      const isOption = (text: unknown): boolean => this.options.some(({ long }) => long === text);
      if (option.required && [value].flat().some(isOption)) {
        this.error(`'${option.flags}'`, { code: "commander.optionMissingArgument" });
      }
    }
    return { operands, unknown };
  }

  override error(message: string, options?: ErrorOptions): never {
    return super.error(
      `${usageSentence(message, options?.code)}\n${usageWords.whatNow(pathOf(this))}`,
      options,
    );
  }
}

function showHelp(command: Command, [name, ...inside]: readonly string[]): void {
  if (name === undefined || command.commands.length === 0) command.help();
  const named = command.commands.find((one) => one.name() === name);
  // Parsing the name alone reports it as unknown, with the nearest one.
  if (named === undefined) command.parse([name], { from: "user" });
  else showHelp(named, inside);
}

/** The names that lead to a command: `tong-hop-thi-dua plan new`. */
function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
