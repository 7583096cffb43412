import { Command, type ErrorOptions } from "commander";
import { usageSentence } from "../ui/words/commands/usage-words";

/** A command that says in Vietnamese why a command line cannot be understood; commander has no other words than its English ones. */
export class VietnameseCommand extends Command {
  override createCommand(name?: string): Command {
    return new VietnameseCommand(name);
  }

  override error(message: string, options?: ErrorOptions): never {
    return super.error(usageSentence(message, options?.code), options);
  }
}
