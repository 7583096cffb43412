import type { CommandOutput } from "./host";

/** Prints the JSON document of a command. */
export function printJson(document: object, host: CommandOutput): void {
  host.print(`${JSON.stringify(document, null, 2)}\n`);
}
