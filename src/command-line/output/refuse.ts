import type { CommandOutput, ExitCode } from "./host";

/** Says why a command could not do its work, and with which code it ends. */
export function refuse(sentence: string, host: CommandOutput): ExitCode {
  host.tell(sentence);
  return 2;
}
