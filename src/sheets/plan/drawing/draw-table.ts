import type { DrawnCell, SheetDrawing } from "../../drawing";
import { emptyCell, numberCell, textCell } from "../../drawn-cells";
import { dateSerial } from "../../cell/date-serial";
import { sheetOf } from "../../page/sheet-of";
import { spread, joinPieces, type SheetPiece } from "../../page/sheet-piece";
import { textHeight } from "../../page/text-height";
import type { StyleName } from "../../style";
import { PLAN_TABLE_WORDS, type ColumnWords } from "../../words/plan-table-words";
import { columnMark, PLAN_TABLES, type PlanTable } from "../plan-tables";
import type { PlanCell } from "../rows/plan-row";
import { COLUMN_SPECS, type ColumnSpec } from "./column-specs";
import { FROZEN_COLUMNS, lastBodyRow, TABLE_ROW } from "./table-layout";
import { columnValidation } from "./table-validations";

/** A row of any table, by column code. */
interface AnyRow {
  readonly [column: string]: PlanCell | undefined;
}

interface DrawnColumn {
  readonly code: string;
  readonly index: number;
  readonly spec: ColumnSpec;
  readonly words: ColumnWords;
}

/** More than this fits no page: the table is printed over several pages, its first columns on each. */
const WIDEST_PAGE = 190;
/** Title and guidance reach so far at most, so that they are seen without moving the sheet. */
const GUIDANCE_WIDTH = 110;

/** One table as a sheet: what it is for, headings with what belongs below them, its rows, and rows to type into. */
export function drawTable(table: PlanTable, rows: readonly AnyRow[]): SheetDrawing {
  const columns = columnsOf(table);
  const widths = new Map(columns.map(({ index, spec }) => [index, spec.width]));
  const width = columns.reduce((sum, { spec }) => sum + spec.width, 0);
  const last = lastBodyRow(table, rows.length);
  const piece = joinPieces([
    head(table, columns),
    ...columns.map((column) => drawColumn(column, rows, last)),
    { cells: [], rowHeights: bodyHeights(columns, rows) },
    {
      cells: [],
      validations: columns.flatMap(({ index, spec, words }) =>
        columnValidation(table, index, spec, words, rows.length),
      ),
    },
  ]);
  const lastFilled = TABLE_ROW.body + Math.max(rows.length, 1) - 1;
  return {
    ...sheetOf(PLAN_TABLE_WORDS[table].sheet, piece),
    isProtected: false,
    columnWidths: widths,
    freeze: { rows: TABLE_ROW.body, columns: FROZEN_COLUMNS[table] },
    print: {
      orientation: "landscape",
      margins: { top: 20, bottom: 20, left: 15, right: 15 },
      fitToWidth: width <= WIDEST_PAGE,
      area: { top: TABLE_ROW.title, left: 0, bottom: lastFilled, right: columns.length - 1 },
      titleRows: { first: TABLE_ROW.headings, last: TABLE_ROW.headings },
      ...(width <= WIDEST_PAGE ? {} : { titleColumns: { first: 0, last: 0 } }),
      pageNumbers: true,
    },
  };
}

function columnsOf(table: PlanTable): readonly DrawnColumn[] {
  const specs: { readonly [column: string]: ColumnSpec } = COLUMN_SPECS[table];
  const words: { readonly [column: string]: ColumnWords } = PLAN_TABLE_WORDS[table].columns;
  return PLAN_TABLES[table].map((code, index) => {
    const [spec, ownWords] = [specs[code], words[code]];
    if (spec === undefined || ownWords === undefined) throw new Error(`no words for ${table}.${code}`);
    return { code, index, spec, words: ownWords };
  });
}

function head(table: PlanTable, columns: readonly DrawnColumn[]): SheetPiece {
  const { title, guidance } = PLAN_TABLE_WORDS[table];
  const lastOf = lastColumnWithin(columns, GUIDANCE_WIDTH);
  const guided = columns.slice(0, lastOf + 1).reduce((sum, { spec }) => sum + spec.width, 0);
  const tallest = (height: (column: DrawnColumn) => number): number => Math.max(...columns.map(height));
  return joinPieces([
    { cells: [textCell(TABLE_ROW.title, 0, title, "heading")] },
    spread(textCell(TABLE_ROW.guidance, 0, guidance, "note"), lastOf),
    {
      cells: columns.flatMap(({ code, index, words }) => [
        textCell(TABLE_ROW.headings, index, words.heading, "header-small"),
        textCell(TABLE_ROW.notes, index, words.note, "note"),
        textCell(TABLE_ROW.codes, index, columnMark(table, code), "code"),
      ]),
      rowHeights: new Map([
        [TABLE_ROW.title, 22],
        [TABLE_ROW.guidance, textHeight(guidance, { width: guided, size: 10 }) + 3],
        [
          TABLE_ROW.headings,
          tallest(({ spec, words }) =>
            textHeight(words.heading, { width: spec.width - 1, size: 10, isBold: true }),
          ) + 3,
        ],
        [
          TABLE_ROW.notes,
          tallest(({ spec, words }) => textHeight(words.note, { width: spec.width - 1, size: 10 })) + 2,
        ],
        [TABLE_ROW.codes, 9],
      ]),
    },
  ]);
}

function lastColumnWithin(columns: readonly DrawnColumn[], most: number): number {
  let width = 0;
  const beyond = columns.findIndex(({ spec }) => (width += spec.width) > most);
  return beyond < 0 ? columns.length - 1 : Math.max(1, beyond - 1);
}

function drawColumn({ code, index, spec }: DrawnColumn, rows: readonly AnyRow[], last: number): SheetPiece {
  const cells: DrawnCell[] = [];
  for (let row = TABLE_ROW.body; row <= last; row += 1) {
    cells.push(drawnCell(row, index, rows[row - TABLE_ROW.body]?.[code] ?? "", spec, code));
  }
  return { cells };
}

function drawnCell(
  row: number,
  column: number,
  value: PlanCell,
  { kind }: ColumnSpec,
  code: string,
): DrawnCell {
  if (typeof value === "number") return numberCell(row, column, value, "input-value");
  if (typeof value === "object") {
    return value.kind === "day"
      ? numberCell(row, column, dateSerial(value.day), "input-date")
      : numberCell(row, column, value.fraction, "input-percent");
  }
  if (kind === "fixed") return textCell(row, column, value, code === "KEY" ? "code" : "note");
  return value === "" ? emptyCell(row, column, emptyStyle(kind)) : textCell(row, column, value, "input-text");
}

function emptyStyle(kind: ColumnSpec["kind"]): StyleName {
  if (kind === "number") return "input-value";
  return kind === "day" ? "input-date" : "input-text";
}

/** Heights of filled rows of more than one line; the others grow by themselves with what is typed. */
function bodyHeights(columns: readonly DrawnColumn[], rows: readonly AnyRow[]): ReadonlyMap<number, number> {
  const oneLine = textHeight("", { width: 1 });
  const heights = rows.map((row, index): [number, number] => {
    const ofCells = columns.map(({ code, spec }) => {
      const value = row[code];
      const size = spec.kind === "fixed" ? 10 : 12;
      return typeof value === "string" ? linesHeight(value, spec.width - 1, size) : 0;
    });
    return [TABLE_ROW.body + index, Math.max(...ofCells)];
  });
  return new Map(heights.filter(([, height]) => height > oneLine));
}

const linesHeight = (text: string, width: number, size: number): number =>
  text.split("\n").reduce((sum, line) => sum + textHeight(line, { width, size }), 0);
