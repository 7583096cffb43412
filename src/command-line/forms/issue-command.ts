import { groupedBy } from "../../base/grouped-by";
import { refuse } from "../output/refuse";
import { commandLineWords as words } from "../words/command-line-words";
import { unitsLeftOut } from "../../model/unit";
import { unlistedWords } from "../../summary/words";
import { issueForms } from "../../forms/issue";
import { chooseToIssue, type IssuingOptions } from "../options/choose";
import type { StandardOptions } from "../options/standard-options";
import { earlierFigures } from "../options/earlier-figures";
import type { CommandHost, ExitCode } from "../output/host";
import { printResult } from "../output/print-result";
import { list, object, text } from "../output/shape";
import { overFilled } from "../output/over-filled";
import type { ReplaceOption } from "../output/replaceable";

export interface IssueOptions extends ReplaceOption, StandardOptions, IssuingOptions {
  readonly units?: string;
  readonly previous?: string;
  readonly out: string;
}

/**
 * Writes a form for every expected unit into one folder, prefilled with known data. Keeps filled forms in the
 * folder.
 */
export async function issueCommand(options: IssueOptions, host: CommandHost): Promise<ExitCode> {
  const choice = await chooseToIssue(options, host);
  if (!choice.ok) return refuse(choice.failure, host);
  const { plan, round, registry } = choice.value;
  const earlier = await earlierFigures(options.previous, plan, host);
  if (!earlier.ok) return refuse(earlier.failure, host);
  let written = 0;
  const kept: string[] = [];
  for (const form of issueForms({ plan, round, registry, earlier: earlier.value }, host.clock)) {
    const path = `${options.out}/${form.fileName}`;
    const bytes = host.workbooks.write(form.drawing);
    const standing = await overFilled(path, bytes, options, host);
    if (!standing.ok) {
      host.tell(standing.failure);
      kept.push(path);
      continue;
    }
    const saved = await host.saveFile(path, bytes, standing.value);
    if (!saved.ok) return refuse(words.notSaved(path, saved.failure.reason), host);
    written += 1;
  }
  host.tell(words.formsWritten(written, options.out));
  const left = unitsLeftOut(registry, plan, round);
  if (registry.unlisted !== undefined) host.tell(unlistedWords(registry.unlisted));
  if (left.length > 0) {
    const byReason = groupedBy(left, ({ reason }) => words.leftOutReason(reason));
    const lines = [...byReason].map(([reason, units]) =>
      words.leftOutUnits(
        reason,
        units.map(({ unit }) => unit.name),
      ),
    );
    host.tell(words.leftOut(left.length, registry.units.length, lines));
  }
  const leftOut = left.map(({ unit, reason }) => ({ unit: unit.code, reason: words.leftOutReason(reason) }));
  printResult(issueDocument, { document: () => ({ plan: plan.id, round, kept, leftOut }) }, host);
  return kept.length === 0 ? 0 : 2;
}

/** The document of `issue`; `kept`: filled forms, which were not replaced. */
export const issueDocument = object({
  ...{ plan: text, round: text, kept: list(text) },
  leftOut: list(object({ unit: text, reason: text })),
});
