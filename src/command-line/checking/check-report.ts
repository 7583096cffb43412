import { visibleLine } from "../../base/text";
import { countFindings, type Finding } from "../../model/finding";
import { shortNameOf } from "../../model/plan";
import { findingSentence } from "../../forms/finding-words";
import { SEVERITY_WORDS } from "../../forms/words";
import { commandLineWords as words } from "../words/command-line-words";
import type { CheckedFile, ListStanding } from "../../desk/checking";

/** Returns "2 lỗi, 0 cảnh báo, 1 lưu ý", or that nothing is wrong. */
export function countsOf(findings: readonly Finding[]): string {
  const { error, warning, note } = countFindings(findings);
  return findings.length === 0 ? words.nothingWrong : words.counts(error, warning, note);
}

function findingLine(finding: Finding): string {
  return words.findingLine(SEVERITY_WORDS[finding.severity], finding.sheet, findingSentence(finding));
}

/** Maximum findings of one file that are printed; the JSON document has all. */
const MOST_PRINTED = 100;

/**
 * Returns what `check` prints for people: each file with its number of findings and the first of them; and
 * the units of the named list without reports.
 */
export function checkReport(files: readonly CheckedFile[], standings: readonly ListStanding[] = []): string {
  const lines = files.flatMap(({ file, findings }) => [
    words.checkedFile(file, countsOf(findings)),
    ...findings.slice(0, MOST_PRINTED).map(findingLine),
    ...(findings.length > MOST_PRINTED ? [words.moreFindings(findings.length - MOST_PRINTED)] : []),
  ]);
  for (const { plan, round, expected, missing } of standings) {
    const names = missing.map(({ name }) => name);
    lines.push(
      words.listStanding(
        shortNameOf(plan),
        round.name,
        expected.length - names.length,
        expected.length,
        names,
      ),
    );
  }
  return `${lines.map(visibleLine).join("\n")}\n`;
}
