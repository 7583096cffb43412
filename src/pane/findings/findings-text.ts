import type { CheckedFile } from "../../desk/checking";
import { findingGroups } from "./finding-counts";
import { findingMend, findingSentence, ruleTitle } from "../../forms/finding-words";
import { checkingWords } from "../words/checking-words";
import { paneWords } from "../words/pane-words";

const { headings } = checkingWords.list;

/** A pasted cell ends at a tab or a new line, and must not become a formula. */
const pasteable = (text: string): string => {
  const plain = text.replace(/[\t\r\n]+/g, " ");
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
};

/**
 * Returns findings as a table to paste into Excel or a letter: a line each, columns by tabs; worst first
 * within a file.
 */
export function findingsText(checked: readonly CheckedFile[]): string {
  const titles = [
    headings.severity,
    headings.file,
    headings.sheet,
    headings.cell,
    headings.kind,
    headings.sentence,
    headings.mend,
  ];
  const lines = checked.flatMap(({ file, findings }) =>
    findingGroups(findings).flatMap((group) =>
      group.findings.map((finding) => [
        paneWords.grade[group.grade],
        file,
        finding.sheet ?? "",
        finding.cell ?? "",
        ruleTitle(finding.rule),
        findingSentence(finding),
        findingMend(finding),
      ]),
    ),
  );
  return [titles, ...lines].map((line) => line.map(pasteable).join("\t")).join("\n");
}
