import type { ElementCode } from "../../domain/codes";
import type { DataElement } from "../../domain/data-element";
import type { Submission } from "../../domain/submission";
import { submittedValues } from "../../domain/submitted-values";
import { templateFor } from "../../domain/template";
import type { Unit } from "../../domain/unit";
import type { Value } from "../../domain/value";
import type { DrawnCell, SheetDrawing } from "../drawing";
import { joinPieces } from "../form/sheet-piece";
import { formatMoment } from "../words/number-words";
import { SOURCES_WORDS as WORDS, SUMMARY_SHEETS } from "../words/summary-words";
import { coverageOf } from "./coverage-of";
import { textCell, textRow } from "../drawn-cells";
import { landscapeSheet } from "./landscape-sheet";
import { localMoment } from "./local-moment";
import { sheetHeading } from "./sheet-heading";
import type { SummaryInput } from "./summary-input";
import { SOURCES, type SummaryLayout } from "./summary-layout";
import { valueCell } from "./value-cell";

const { column } = SOURCES;
const WIDTHS = [22, 13, 32, 15, 24, 12, 7, 46, 16];

/** One line for every figure received: whose, which, how much, and the file, sheet and cell it came from. */
export function sourcesSheet(input: SummaryInput, layout: SummaryLayout): SheetDrawing {
  const elements = layout.columns.flatMap((place) => (place.kind === "element" ? [place.element] : []));
  const cells: DrawnCell[] = [];
  let row: number = SOURCES.firstRow;
  for (const unit of input.summary.units) {
    for (const submission of input.summary.submissions.get(unit.code) ?? []) {
      const values = reportedIn(submission, unit, input);
      for (const element of elements) {
        const line = sourceLine(row, unit, element, submission, values.get(element.code));
        cells.push(...line);
        if (line.length > 0) row += 1;
      }
    }
  }
  const heading = joinPieces([sheetHeading(input, WORDS.title, column.savedAt)]);
  return landscapeSheet({
    merges: heading.merges,
    name: SUMMARY_SHEETS.sources,
    cells: [
      ...heading.cells,
      ...textRow(SOURCES.headerRow, 0, Object.values(WORDS.headings), "header-small"),
      ...cells,
    ],
    columnWidths: new Map(WIDTHS.map((width, index) => [index, width])),
    freeze: { rows: SOURCES.firstRow, columns: 0 },
    filter: { top: SOURCES.headerRow, left: 0, bottom: row - 1, right: column.savedAt },
    footer: coverageOf(input.summary),
    print: { fitToWidth: true, titleRows: { first: SOURCES.headerRow, last: SOURCES.headerRow } },
  });
}

/** What one report says; a review is made of several, each with the rows of its own round. */
function reportedIn(
  submission: Submission,
  unit: Unit,
  { plan, summary }: SummaryInput,
): ReadonlyMap<ElementCode, Value> {
  const reported = summary.reported.get(unit.code);
  return submission.round === summary.round && reported !== undefined
    ? reported
    : submittedValues(templateFor(plan, submission.round, unit), submission);
}

function sourceLine(
  row: number,
  unit: Unit,
  element: DataElement,
  submission: Submission,
  value: Value | undefined,
): readonly DrawnCell[] {
  if (value === undefined || value.kind === "blank") return [];
  const place = submission.entries.get(element.code)?.place;
  return [
    textCell(row, column.unit, unit.name, "text-small"),
    textCell(row, column.code, element.code, "code-boxed"),
    textCell(row, column.label, element.label, "text-small"),
    valueCell(row, column.value, value),
    textCell(row, column.file, submission.file, "text-small"),
    textCell(row, column.sheet, place?.sheet ?? "", "text-small"),
    textCell(row, column.cell, place?.cell ?? "", "centre-small"),
    textCell(row, column.fingerprint, submission.fingerprint, "fingerprint"),
    textCell(row, column.savedAt, formatMoment(localMoment(submission.savedAt ?? "")), "text-small"),
  ];
}
