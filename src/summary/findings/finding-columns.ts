import type { Finding } from "../../model/finding";
import { textCell } from "../../workbook/drawing";
import { describedTable, numbers, texts } from "../../workbook/page";
import {
  explainedWords,
  findingExpected,
  findingFound,
  findingMend,
  findingSentence,
  findingTitle,
  plainSentence,
} from "../../forms/finding-words";
import { SEVERITY_WORDS } from "../../forms/words";
import { FINDINGS_WORDS as WORDS } from "../words/summary-words";

/** One finding; `unit`: its unit's name. */
interface FindingRow {
  readonly finding: Finding;
  readonly ordinal: number;
  readonly unit: string;
  /** Its code links to a figure. */
  readonly isLinked: boolean;
}

/** Returns columns of A4 landscape's width at 90% scale, with or without explanations as the last. */
export const findingsTable = (isExplained: boolean) =>
  describedTable<FindingRow, keyof typeof WORDS.headings>(WORDS.headings, {
    ordinal: numbers(4, ({ ordinal }) => ordinal),
    severity: texts(isExplained ? 7 : 6.5, ({ finding }) => SEVERITY_WORDS[finding.severity], "centre-small"),
    unit: texts(isExplained ? 12 : 14, ({ unit }) => unit),
    file: texts(isExplained ? 10 : 13, ({ finding }) => finding.file),
    sheet: texts(isExplained ? 7 : 8, ({ finding }) => finding.sheet),
    cell: texts(5, ({ finding }) => finding.cell, "centre-small"),
    code: {
      width: isExplained ? 9 : 8.5,
      draw: ({ finding, isLinked }, row, column) =>
        textCell(row, column, finding.code ?? "", isLinked ? "link-small" : "text-small"),
    },
    cause: texts(isExplained ? 10 : 11, ({ finding }) => findingTitle(finding)),
    // Explanations have a column of their own.
    sentence: texts(isExplained ? 19 : 22, ({ finding }) =>
      finding.explained === undefined ? findingSentence(finding) : plainSentence(finding),
    ),
    mend: texts(isExplained ? 14 : 18, ({ finding }) => findingMend(finding)),
    found: texts(7, ({ finding }) => findingFound(finding)),
    expected: texts(isExplained ? 7 : 6.5, ({ finding }) => findingExpected(finding)),
    explanation: texts(12, ({ finding }) => finding.explained && explainedWords(finding.explained)),
  });

export const FINDINGS = {
  /** Three rows, one for each severity. */
  severityRow: 3,
  firstCauseRow: 8,
  column: findingsTable(true).column,
} as const;
