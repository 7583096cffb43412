import type { CheckedFile } from "../../use-cases/checking/check-files";
import { findingGroups } from "./finding-counts";
import type { CheckingWords } from "../words/vi/vi-checking";
import type { PaneWords } from "../words/vi/vi";
import type { FindingWords } from "../words/finding-words-page";

/** A cell of a pasted table ends at a tab or a new line, and must not become a formula. */
const pasteable = (text: string): string => {
  const plain = text.replace(/[\t\r\n]+/g, " ");
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
};

/** Findings as a table to paste into Excel or a letter: a line each, columns by tabs; worst first within a file. */
export function findingsText(
  checked: readonly CheckedFile[],
  { grade: grades, ...told }: Pick<PaneWords, "grade"> & FindingWords,
  headings: CheckingWords["list"]["headings"],
): string {
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
        grades[group.grade],
        file,
        finding.sheet ?? "",
        finding.cell ?? "",
        told.ruleTitle(finding.rule),
        told.finding(finding),
        told.mend(finding),
      ]),
    ),
  );
  return [titles, ...lines].map((line) => line.map(pasteable).join("\t")).join("\n");
}
