import type { Explanation } from "../../model/finding";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { explainCommandWords as words } from "../words/explain-command-words";
import { readExplanationsText } from "../../desk/checking";
import type { CommandHost } from "../output/host";

/** Reads the explanations of the office from an existing file; none without a path. */
export async function readExplained(
  path: string | undefined,
  host: CommandHost,
): Promise<Outcome<readonly Explanation[], string>> {
  if (path === undefined) return succeed([]);
  const text = await host.readText(path);
  return text.ok ? understood(text.value, path) : fail(words.noFile(path));
}

/** Does the same for a file that is created with the first explanation. */
export async function readExplainedSoFar(
  path: string,
  host: CommandHost,
): Promise<Outcome<readonly Explanation[], string>> {
  const text = await host.readText(path);
  return text.ok ? understood(text.value, path) : succeed([]);
}

function understood(text: string, path: string): Outcome<readonly Explanation[], string> {
  const explanations = readExplanationsText(text);
  return explanations === undefined ? fail(words.notExplanations(path)) : succeed(explanations);
}
