import type { Pausable } from "../../../domain/pausable";
import { templateFor, type Template } from "../../../domain/form/template";
import type { DrawnValue, SheetDrawing } from "../../drawing";
import { joinPieces, spread } from "../../page/sheet-piece";
import { MISREADING_WORDS, SOURCES_WORDS as WORDS } from "../../words/summary/sources-words";
import { coverageOf } from "../setting/coverage-of";
import { textCell, textContent, textRow } from "../../drawn-cells";
import { keptSubmissions, type KeptSubmission } from "../filing/stored-submissions";
import { drawingLandscapeSheet } from "../../page/landscape-sheet";
import { sheetHeading } from "../setting/sheet-heading";
import { shownMoment } from "../../cell/shown-moment";
import { sourceLines, type SourceLine } from "./source-lines";
import { sheetName, type SummaryInput } from "../setting/summary-input";
import { SOURCES } from "../setting/summary-layout";
import { valueCell } from "../figures/value-cell";

const { column } = SOURCES;
const WIDTHS = [5, 9, 22, 7, 12, 32, 15, 24, 12, 7, 14, 18, 13, 46];
/** The heading and the note reach this far. */
const LAST_OF_HEADING = column.value;
const NOTE_ROW = 2;
/** Lines that are made once; more would take more memory than making them again takes time. */
const MOST_HELD = 20_000;

/**
 * One line for every value received, whether it counts or not: whose, which, how much, and the file, sheet and cell it came
 * from. Together with the table of files it holds every report that was read. It is looked up on the screen: on paper it would be
 * longer than all other sheets together, so only its heading is printed, with how many lines there are and how to print them. Drawn in
 * pieces: it is by far the longest sheet.
 */
export function* drawingSourcesSheet(input: SummaryInput): Pausable<SheetDrawing> {
  const reports = keptSubmissions(input);
  const templateOf = templatesOfUnits(input);
  const held = new Map<KeptSubmission, readonly SourceLine[]>();
  const linesOf = (kept: KeptSubmission) => held.get(kept) ?? sourceLines(kept, templateOf(kept), input);
  let count = 0;
  for (const kept of reports) {
    yield;
    const lines = linesOf(kept);
    count += lines.length;
    if (count <= MOST_HELD) held.set(kept, lines);
  }
  const lastRow = SOURCES.headerRow + count;
  const rows = { [Symbol.iterator]: () => sourceRows(reports, linesOf) };
  const area = { top: SOURCES.firstRow, left: 0, bottom: lastRow, right: column.fingerprint };
  const heading = joinPieces([
    sheetHeading(input, WORDS.title, LAST_OF_HEADING),
    spread(textCell(NOTE_ROW, 0, WORDS.onScreen(count), "note"), LAST_OF_HEADING),
  ]);
  return yield* drawingLandscapeSheet({
    merges: heading.merges,
    name: sheetName(input, "sources"),
    cells: [
      ...heading.cells,
      ...textRow(SOURCES.headerRow, 0, Object.values(WORDS.headings), "header-small"),
    ],
    ...(count > 0 && { longTable: { area, rows } }),
    columnWidths: new Map(WIDTHS.map((width, index) => [index, width])),
    freeze: { rows: SOURCES.firstRow, columns: 0 },
    filter: { top: SOURCES.headerRow, left: 0, bottom: lastRow, right: column.fingerprint },
    footer: coverageOf(input.summary),
    print: {
      fitToWidth: true,
      titleRows: { first: SOURCES.headerRow, last: SOURCES.headerRow },
      area: { top: 0, left: 0, bottom: NOTE_ROW, right: LAST_OF_HEADING },
    },
  });
}

/** A row for every line, from the first row on. */
function* sourceRows(
  reports: readonly KeptSubmission[],
  linesOf: (kept: KeptSubmission) => readonly SourceLine[],
): Generator<readonly DrawnValue[]> {
  let row: number = SOURCES.firstRow;
  for (const kept of reports) {
    const cellsOf = rowOfReport(kept);
    for (const line of linesOf(kept)) {
      yield cellsOf(line, row);
      row += 1;
    }
  }
}

/** The form of each report's round, made for its unit; reports alike share one. */
function templatesOfUnits({ plan }: SummaryInput): (kept: KeptSubmission) => Template {
  const known = new Map<string, Template>();
  return ({ submission: { round, level: marked }, unit }) => {
    const { level, sector } = unit ?? { level: marked };
    const key = [round, level, sector ?? ""].join(" ");
    const template = known.get(key) ?? templateFor(plan, round, { level, sector });
    known.set(key, template);
    return template;
  };
}

/**
 * The cells of a line from left to right; what all lines of a report have in common is made once. Remarks and marks of what was
 * not understood are rare: where there is none, no cell is drawn.
 */
function rowOfReport({
  submission,
  unit,
}: KeptSubmission): (line: SourceLine, row: number) => readonly DrawnValue[] {
  const unitCode = textContent(submission.unit);
  const unitName = textContent(unit?.name ?? "");
  const round = textContent(submission.round);
  const file = textContent(submission.file);
  const savedAt = textContent(shownMoment(submission.savedAt));
  const fingerprint = textContent(submission.fingerprint);
  return ({ reading, place, note, counts, code, label }, row) => [
    textCell(row, column.counted, counts ? WORDS.counted : "", "centre-small"),
    { row, column: column.unitCode, content: unitCode, style: "code-boxed" },
    { row, column: column.unit, content: unitName, style: "text-small" },
    { row, column: column.round, content: round, style: "code-boxed" },
    textCell(row, column.code, code, "code-boxed"),
    textCell(row, column.label, label, "text-small"),
    reading.kind === "misread"
      ? textCell(row, column.value, reading.found, "text-small")
      : valueCell(row, column.value, reading),
    { row, column: column.file, content: file, style: "text-small" },
    textCell(row, column.sheet, place?.sheet ?? "", "text-small"),
    textCell(row, column.cell, place?.cell ?? "", "centre-small"),
    { row, column: column.savedAt, content: savedAt, style: "text-small" },
    ...(note === undefined ? [] : [textCell(row, column.note, note, "text-small")]),
    ...(reading.kind === "misread"
      ? [textCell(row, column.misread, MISREADING_WORDS[reading.reason], "text-small")]
      : []),
    { row, column: column.fingerprint, content: fingerprint, style: "fingerprint" },
  ];
}
