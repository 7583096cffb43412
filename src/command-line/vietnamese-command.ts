import { Command, Help, type ErrorOptions, type Option, type ParseOptionsResult } from "commander";
import { helpWords } from "./words/help-words";
import { usageSentence, usageWords } from "./words/usage-words";

/** Shows a command in Vietnamese. Commander's texts are English. */
class VietnameseHelp extends Help {
  override styleTitle(english: string): string {
    return helpWords.headings.get(english) ?? english;
  }

  override commandUsage(command: Command): string {
    return helpWords.inVietnamese(super.commandUsage(command));
  }

  override subcommandTerm(command: Command): string {
    return helpWords.inVietnamese(super.subcommandTerm(command));
  }

  override optionDescription(option: Option): string {
    return helpWords.inVietnamese(super.optionDescription(option));
  }
}

/** A command that explains itself and wrong usage in Vietnamese. */
export class VietnameseCommand extends Command {
  override createCommand(name?: string): VietnameseCommand {
    return new VietnameseCommand(name).helpOption("-h, --help", helpWords.help);
  }

  override createHelp(): Help {
    return Object.assign(new VietnameseHelp(), this.configureHelp());
  }

  /**
   * Adds the command `help`, also to groups. It rejects unknown names and options; commander's own prints the
   * whole list.
   */
  withHelp(): this {
    for (const group of this.commands)
      if (group instanceof VietnameseCommand && group.commands.length > 0) group.withHelp();
    this.helpCommand(false)
      .command("help")
      .description(helpWords.descriptions.help)
      .argument(...helpWords.given.command)
      .action((names: readonly string[]) => showHelp(this, names));
    return this;
  }

  /**
   * Reports an unknown option before a missing one, an option in place of another option's value, and a
   * second value, for which commander would drop the first in silence.
   */
  override parseOptions(args: string[]): ParseOptionsResult {
    const { operands, unknown } = super.parseOptions(args);
    if (this.commands.length > 0) return { operands, unknown };
    if (unknown.length > 0) {
      // Commander checks for missing options first.
      for (const option of this.options) option.makeOptionMandatory(false);
      return { operands, unknown: unknown.map((arg) => arg.replace(/=.*/s, "")) };
    }
    for (const option of this.options) {
      const value: unknown = this.getOptionValue(option.attributeName());
      const isOption = (text: unknown): boolean => this.options.some(({ long }) => long === text);
      if (option.required && [value].flat().some(isOption)) {
        this.error(`'${option.flags}'`, { code: "commander.optionMissingArgument" });
      }
      const isOne = option.required && !option.variadic && option.parseArg === undefined;
      const { length: given } = args.filter((arg) => arg.replace(/=.*/s, "") === option.long);
      if (isOne && given > 1) this.error(`'${option.flags}'`, { code: "second-value" });
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
  // Parsing the name alone reports it as unknown and suggests the nearest one.
  if (named === undefined) command.parse([name], { from: "user" });
  else showHelp(named, inside);
}

/** Returns the full name of a command: `tong-hop-thi-dua plan new`. */
function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
