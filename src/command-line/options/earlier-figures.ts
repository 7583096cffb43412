import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Plan } from "../../model/plan";
import { rejectionSentence } from "../../forms/finding-words";
import { commandLineWords as words } from "../words/command-line-words";
import { readEarlierSummary, roundFigures } from "../../desk/continuing";
import type { RoundFigures } from "../../model/board";
import type { CommandHost } from "../output/host";

/**
 * Returns the units' figures of the previous round from the summary named by --previous, or a sentence that
 * explains the failure.
 */
export async function earlierFigures(
  path: string | undefined,
  plan: Plan,
  host: CommandHost,
): Promise<Outcome<RoundFigures | undefined, string>> {
  if (path === undefined) return succeed(undefined);
  const files = await host.filesAt([path]);
  const [file] = files.ok ? files.value : [];
  if (file === undefined) return fail(words.noFile(path));
  const bytes = await file.bytes();
  if (!bytes.ok) return fail(words.noEarlierFigures(path, rejectionSentence(bytes.failure)));
  const earlier = readEarlierSummary(bytes.value, plan, host.workbooks.read);
  if (earlier.ok) return succeed(roundFigures(earlier.value));
  const { failure } = earlier;
  return fail(
    failure.kind === "no-summary"
      ? words.noSummary(path)
      : words.noEarlierFigures(path, rejectionSentence(failure)),
  );
}
