import type { CommandOutput, ExitCode } from "./host";

/** Prints why a command failed and returns its exit code. */
export function refuse(sentence: string, host: CommandOutput): ExitCode {
  host.tell(sentence);
  host.answer?.({ error: { message: sentence } });
  return 2;
}
