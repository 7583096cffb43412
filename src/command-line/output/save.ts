import { commandLineWords as words } from "../words/command-line-words";
import type { InspectedContent } from "../../workbook/files";
import type { CommandHost, ExitCode } from "./host";
import { refuse } from "./refuse";

/** Saves a result and reports it, or the failure; never replaces content other than `standing`. */
export async function save(
  path: string,
  bytes: Uint8Array,
  saved: string,
  host: CommandHost,
  standing?: InspectedContent,
): Promise<ExitCode> {
  const outcome = await host.saveFile(path, bytes, standing);
  if (!outcome.ok) return refuse(words.notSaved(path, outcome.failure.reason), host);
  host.tell(saved);
  return 0;
}
