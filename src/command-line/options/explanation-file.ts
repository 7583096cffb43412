import type { Explanation } from "../../model/finding";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { explainCommandWords as words } from "../words/explain-command-words";
import { readExplanationsText } from "../../desk/checking";
import type { CommandHost } from "../output/host";

/** What the office has explained, from a file that has to be there; nothing without a path. */
export async function readExplained(
  path: string | undefined,
  host: CommandHost,
): Promise<Outcome<readonly Explanation[], string>> {
  if (path === undefined) return succeed([]);
  const text = await host.readText(path);
  return text.ok ? understood(text.value, path) : fail(words.noFile(path));
}

/** The same from a file that is made with the first explanation. */
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
