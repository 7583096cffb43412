import type { CommandHost } from "./host";

/** Prints the one JSON document of a command. */
export function printJson(document: object, host: CommandHost): void {
  host.print(`${JSON.stringify(document, null, 2)}\n`);
}
