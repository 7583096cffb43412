import { type SheetDrawing, textCell } from "../../workbook/drawing";
import { rowArea, landscapeSheet, describedTable, numbers, texts, joinPieces } from "../../workbook/page";
import { FILES_WORDS as WORDS } from "../words/filing-words";
import { rejectionSentence } from "../../forms/finding-words";
import { fileLines, type FileLine } from "./file-lines";
import { shownMoment } from "../../workbook/grid";
import { coverageOf } from "../setting/coverage-of";
import { annexHeading } from "../setting/sheet-heading";
import { sheetName, type SummaryInput } from "../setting/summary-input";
import { unitNames } from "../setting/unit-names";

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;

/** One file; `name`: its unit's. */
interface FileRow extends FileLine {
  readonly ordinal: number;
  readonly name: string;
}

const unitOf = ({ source, submission }: FileLine) => source.unit ?? submission?.unit;

const FILES = describedTable<FileRow, keyof typeof WORDS.headings>(WORDS.headings, {
  unitCode: texts(9, unitOf, "code"),
  ordinal: numbers(4, ({ ordinal }) => ordinal),
  unit: texts(20, ({ name }) => name),
  state: texts(
    8,
    ({ submission, rejection }) =>
      submission !== undefined && rejection === undefined ? WORDS.counts : WORDS.doesNotCount,
    "centre-small",
  ),
  version: numbers(7, ({ submission }) => submission?.templateVersion),
  round: texts(7, ({ submission }) => submission?.round, "centre-small"),
  revision: numbers(6, ({ submission, source }) => submission?.revision ?? source.revision),
  file: texts(20, ({ source }) => source.file),
  savedAt: texts(11, ({ source }) => shownMoment(source.savedAt)),
  reason: texts(22, ({ rejection }) => rejection && rejectionSentence(rejection)),
  fingerprint: texts(19, ({ source }) => source.fingerprint),
});
const { column } = FILES;

/** Draws all received files: whether each is added up, else why not and what to do; with SHA-256. */
export function filesSheet(input: SummaryInput): SheetDrawing {
  const lines = fileLines(input);
  const names = unitNames(input);
  const lastRow = HEADER_ROW + Math.max(1, lines.length);
  const heading = joinPieces([annexHeading(input, WORDS.title, column.fingerprint, column.ordinal)]);
  const none = lines.length === 0 ? [textCell(FIRST_ROW, column.ordinal, WORDS.none, "italic")] : [];
  return landscapeSheet({
    name: sheetName(input, "files"),
    cells: [
      ...heading.cells,
      ...FILES.headings(HEADER_ROW, { unitCode: "code" }),
      ...none,
      ...lines.flatMap((line, index) => {
        const unit = unitOf(line);
        const name = unit === undefined ? "" : (names.get(unit) ?? "");
        return FILES.cells({ ...line, ordinal: index + 1, name }, FIRST_ROW + index);
      }),
    ],
    merges: heading.merges,
    columnWidths: FILES.widths,
    freeze: { rows: FIRST_ROW, columns: 0 },
    footer: coverageOf(input.summary),
    print: {
      fitToWidth: true,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      area: { ...rowArea(0, column.ordinal, column.fingerprint), bottom: lastRow },
    },
  });
}
