import type { Severity } from "../../../domain/finding";
import type { DrawnCell, SheetDrawing } from "../../drawing";
import { numberCell, textCell, textRow } from "../../drawn-cells";
import { localMoment } from "../../summary/local-moment";
import { formatMoment } from "../../words/number-words";
import { OWN_FILING_WORDS as WORDS } from "../../words/own-form-words";
import { rejectionSentence } from "../../words/rejection-sentences";
import type { OwnSummaryInput } from "./own-summary-input";
import { HEADER_ROW, ownSheet } from "./own-sheet";

/** Who has sent a copy and who has not, and the files that add nothing with the reason. */
export function ownFilingSheet(input: OwnSummaryInput): SheetDrawing {
  const { units, rejected } = input.facts;
  const first = HEADER_ROW + 1;
  const below = first + units.length + 1;
  const rejectedCells: readonly DrawnCell[] = [
    textCell(below, 0, WORDS.rejectedTitle, "bold"),
    ...(rejected.length === 0
      ? [textCell(below + 1, 0, WORDS.noneRejected, "italic")]
      : [
          textCell(below + 1, 1, WORDS.rejectedHeadings.ordinal, "header-small"),
          textCell(below + 1, 2, WORDS.rejectedHeadings.file, "header-small"),
          textCell(below + 1, 4, WORDS.rejectedHeadings.reason, "header-small"),
          ...rejected.flatMap(({ file, rejection }, index) => [
            numberCell(below + 2 + index, 1, index + 1, "centre-small"),
            textCell(below + 2 + index, 2, file, "text-small"),
            textCell(below + 2 + index, 4, rejectionSentence(rejection), "text-small"),
          ]),
        ]),
  ];
  return ownSheet(input, {
    name: input.sheetNames.filing,
    title: WORDS.title,
    widths: [12, 5, 36, 13, 48, 18, 9, 9],
    cells: [
      ...textRow(HEADER_ROW, 0, Object.values(WORDS.headings), "header-small"),
      ...units.flatMap((unit, index) => unitRow(input, index, first + index, unit)),
      ...rejectedCells,
    ],
    freeze: { rows: first, columns: 0 },
    lastRow: HEADER_ROW + units.length,
  });
}

function unitRow(
  { facts }: OwnSummaryInput,
  index: number,
  row: number,
  { code, name }: OwnSummaryInput["facts"]["units"][number],
): readonly DrawnCell[] {
  const submission = facts.current.get(code);
  const count = (severity: Severity): number =>
    facts.findings.filter((finding) => finding.unit === code && finding.severity === severity).length;
  return [
    textCell(row, 0, code, "code-boxed"),
    numberCell(row, 1, index + 1, "centre-small"),
    textCell(row, 2, name, "text-small"),
    textCell(row, 3, submission === undefined ? WORDS.missing : WORDS.received, "centre-small"),
    textCell(row, 4, submission?.file ?? "", "text-small"),
    textCell(row, 5, formatMoment(localMoment(submission?.savedAt ?? "")), "text-small"),
    ...(submission === undefined
      ? [textCell(row, 6, "", "centre-small"), textCell(row, 7, "", "centre-small")]
      : [
          numberCell(row, 6, count("error"), "centre-small"),
          numberCell(row, 7, count("warning"), "centre-small"),
        ]),
  ];
}
