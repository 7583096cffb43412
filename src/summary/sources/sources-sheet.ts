import type { Pausable } from "../../base/pausable";
import { templateFor, type Template } from "../../model/form";
import {
  type DrawnValue,
  type SheetDrawing,
  textCell,
  textContent,
  type StyleName,
} from "../../workbook/drawing";
import {
  describedTable,
  texts,
  type TableColumn,
  joinPieces,
  spread,
  drawingLandscapeSheet,
} from "../../workbook/page";
import { MISREADING_WORDS, SOURCES_WORDS as WORDS } from "../words/sources-words";
import { coverageOf } from "../setting/coverage-of";
import { storedSubmissions, type StoredSubmission } from "../filing/stored-submissions";
import { annexHeading } from "../setting/sheet-heading";
import { shownMoment } from "../../workbook/grid";
import { sourceLines, type SourceLine } from "./source-lines";
import { sheetName, type SummaryInput } from "../setting/summary-input";
import { valueCell } from "../figures/value-cell";

/** One line; a report's lines share their common parts. */
interface SourceRow {
  readonly line: SourceLine;
  readonly report: {
    readonly [N in "unitCode" | "unit" | "round" | "file" | "savedAt" | "fingerprint"]: Content;
  };
}

type Content = DrawnValue["content"];

const ofReport = (
  width: number,
  name: keyof SourceRow["report"],
  style: StyleName = "text-small",
): TableColumn<SourceRow> => ({
  width,
  draw: ({ report }, row, column) => ({ row, column, content: report[name], style }),
});

/** Remarks and marks of misread values are rare: omits empty cells. */
const rare = (width: number, textOf: (line: SourceLine) => string | undefined): TableColumn<SourceRow> => ({
  width,
  draw: ({ line }, row, column) => {
    const text = textOf(line);
    return text === undefined ? undefined : textCell(row, column, text, "text-small");
  },
});

const SOURCES = describedTable<SourceRow, keyof typeof WORDS.headings>(WORDS.headings, {
  counted: texts(5, ({ line }) => (line.counts ? WORDS.counted : ""), "centre-small"),
  unitCode: ofReport(9, "unitCode", "code-boxed"),
  unit: ofReport(22, "unit"),
  round: ofReport(7, "round", "code-boxed"),
  code: texts(12, ({ line }) => line.code, "code-boxed"),
  label: texts(32, ({ line }) => line.label),
  value: {
    width: 15,
    draw: ({ line: { reading } }, row, column) =>
      reading.kind === "misread"
        ? textCell(row, column, reading.found, "text-small")
        : valueCell(row, column, reading),
  },
  file: ofReport(24, "file"),
  sheet: texts(12, ({ line }) => line.place?.sheet),
  cell: texts(7, ({ line }) => line.place?.cell, "centre-small"),
  savedAt: ofReport(14, "savedAt"),
  note: rare(18, ({ note }) => note),
  misread: rare(13, ({ reading }) =>
    reading.kind === "misread" ? MISREADING_WORDS[reading.reason] : undefined,
  ),
  fingerprint: ofReport(46, "fingerprint", "fingerprint"),
});
const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
/** Last column of heading and note. */
const LAST_OF_HEADING = SOURCES.column.value;
const NOTE_ROW = 2;
/** Lines cached; more would cost more memory than recomputing costs time. */
const MOST_HELD = 20_000;

/**
 * Draws a line for every value received, counted or not: unit, element, value, file, sheet and cell. With the
 * table of files it holds every report read. Prints only its heading, the number of lines and how to print
 * them: on paper it would be longer than all other sheets together. Draws in pieces: it is by far the longest
 * sheet.
 */
export function* drawingSourcesSheet(input: SummaryInput): Pausable<SheetDrawing> {
  const reports = storedSubmissions(input);
  const held = new Map<StoredSubmission, readonly SourceLine[]>();
  const linesOf = (stored: StoredSubmission) =>
    held.get(stored) ?? sourceLines(stored, templateOf(input, stored), input);
  let count = 0;
  for (const stored of reports) {
    yield;
    const lines = linesOf(stored);
    count += lines.length;
    if (count <= MOST_HELD) held.set(stored, lines);
  }
  const lastRow = HEADER_ROW + count;
  const rows = { [Symbol.iterator]: () => sourceRows(reports, linesOf) };
  const area = { top: FIRST_ROW, left: 0, bottom: lastRow, right: SOURCES.last };
  const heading = joinPieces([
    annexHeading(input, WORDS.title, LAST_OF_HEADING),
    spread(textCell(NOTE_ROW, 0, WORDS.onScreen(count), "note"), LAST_OF_HEADING),
  ]);
  return yield* drawingLandscapeSheet({
    merges: heading.merges,
    name: sheetName(input, "sources"),
    cells: [...heading.cells, ...SOURCES.headings(HEADER_ROW)],
    ...(count > 0 && { longTable: { area, rows } }),
    columnWidths: SOURCES.widths,
    freeze: { rows: FIRST_ROW, columns: 0 },
    filter: { top: HEADER_ROW, left: 0, bottom: lastRow, right: SOURCES.last },
    footer: coverageOf(input.summary),
    print: {
      fitToWidth: true,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      area: { top: 0, left: 0, bottom: NOTE_ROW, right: LAST_OF_HEADING },
    },
  });
}

/** Draws a row for every line, from the first row on. */
function* sourceRows(
  reports: readonly StoredSubmission[],
  linesOf: (stored: StoredSubmission) => readonly SourceLine[],
): Generator<readonly DrawnValue[]> {
  let row: number = FIRST_ROW;
  for (const stored of reports) {
    const report = reportContents(stored);
    for (const line of linesOf(stored)) {
      yield SOURCES.cells({ line, report }, row);
      row += 1;
    }
  }
}

const templateOf = ({ plan }: SummaryInput, { submission, unit }: StoredSubmission): Template =>
  templateFor(plan, submission.round, unit ?? submission);

const reportContents = ({ submission, unit }: StoredSubmission): SourceRow["report"] => ({
  unitCode: textContent(submission.unit),
  unit: textContent(unit?.name ?? ""),
  round: textContent(submission.round),
  file: textContent(submission.file),
  savedAt: textContent(shownMoment(submission.savedAt)),
  fingerprint: textContent(submission.fingerprint),
});
