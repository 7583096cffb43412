import type { CommandOutput } from "./host";
import type { Shape } from "./shape";

/** The result of a command, for programs and for people. */
interface CommandResult<T> {
  readonly document: () => T;
  /** Absent if people read all of it on standard error. */
  readonly text?: () => string;
}

/** Prints the result of a command: with --json as its document, else as a text. */
export function printResult<T extends object>(
  _shape: Shape<T>,
  { document, text }: CommandResult<T>,
  host: CommandOutput,
): void {
  if (host.answer !== undefined) host.answer(document());
  else if (text !== undefined) host.print(text());
}
