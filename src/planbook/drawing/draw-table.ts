import {
  type DrawnCell,
  type SheetDrawing,
  emptyCell,
  numberCell,
  textCell,
  type StyleName,
} from "../../workbook/drawing";
import { dateSerial } from "../../workbook/grid";
import { sheetOf, spread, joinPieces, MAX_HEIGHT, type SheetPiece, textHeight } from "../../workbook/page";
import type { Column } from "../codec/part";
import { cellIn, type PlanCell, type PlanRow } from "../codec/plan-row";
import { columnMark, type Table } from "../codec/table";
import { lastBodyRow, TABLE_ROW } from "./table-layout";
import { columnValidation } from "./table-validations";

/** A wider table is printed over several pages, with its first columns on each. */
const WIDEST_PAGE = 190;
/** Maximum width of title and guidance, visible without scrolling. */
const GUIDANCE_WIDTH = 110;

/** Draws one table as a sheet: its purpose, headings with notes, its rows, and empty rows. */
export function drawTable(table: Table, rows: readonly PlanRow[]): SheetDrawing {
  const { columns } = table;
  const width = widthOf(columns);
  const last = lastBodyRow(table.table, rows.length);
  const piece = joinPieces([
    head(table),
    ...columns.map((column, index) => drawColumn(column, index, rows, last)),
    { cells: [], rowHeights: bodyHeights(columns, rows) },
    { cells: [], validations: columns.flatMap((column, index) => columnValidation(column, index, last)) },
  ]);
  const lastFilled = TABLE_ROW.body + Math.max(rows.length, 1) - 1;
  return {
    ...sheetOf(table.sheet, piece),
    isProtected: false,
    columnWidths: new Map(columns.map((column, index) => [index, column.width])),
    freeze: { rows: TABLE_ROW.body, columns: table.frozen ?? 0 },
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

const widthOf = (columns: readonly Column[]): number => columns.reduce((sum, { width }) => sum + width, 0);

function head({ table, title, guidance, columns }: Table): SheetPiece {
  const lastOf = lastColumnWithin(columns, GUIDANCE_WIDTH);
  const guided = widthOf(columns.slice(0, lastOf + 1));
  const tallest = (textOf: (column: Column) => string, isBold: boolean): number =>
    Math.max(
      ...columns.map((column) => textHeight(textOf(column), { width: column.width - 1, size: 10, isBold })),
    );
  return joinPieces([
    { cells: [textCell(TABLE_ROW.title, 0, title, "heading")] },
    spread(textCell(TABLE_ROW.guidance, 0, guidance, "note"), lastOf),
    {
      cells: columns.flatMap(({ code, heading, note }, index) => [
        textCell(TABLE_ROW.headings, index, heading, "header-small"),
        textCell(TABLE_ROW.notes, index, note, "note"),
        textCell(TABLE_ROW.codes, index, columnMark(table, code), "code"),
      ]),
      rowHeights: new Map([
        [TABLE_ROW.title, 22],
        [TABLE_ROW.guidance, textHeight(guidance, { width: guided, size: 10 }) + 3],
        [TABLE_ROW.headings, tallest(({ heading }) => heading, true) + 3],
        [TABLE_ROW.notes, tallest(({ note }) => note, false) + 2],
        [TABLE_ROW.codes, 9],
      ]),
    },
  ]);
}

function lastColumnWithin(columns: readonly Column[], most: number): number {
  let width = 0;
  const beyond = columns.findIndex((column) => (width += column.width) > most);
  return beyond < 0 ? columns.length - 1 : Math.max(1, beyond - 1);
}

/** Styles of cells with a text or nothing. */
const STYLES: { readonly [I in Column["input"]]: StyleName } = {
  text: "input-text",
  number: "input-value",
  day: "input-date",
  code: "code",
  note: "note",
};

function drawColumn(
  { code, input }: Column,
  index: number,
  rows: readonly PlanRow[],
  last: number,
): SheetPiece {
  const cells: DrawnCell[] = [];
  for (let row = TABLE_ROW.body; row <= last; row += 1) {
    cells.push(drawnCell(row, index, cellIn(rows[row - TABLE_ROW.body], code), input));
  }
  return { cells };
}

function drawnCell(row: number, column: number, value: PlanCell, input: Column["input"]): DrawnCell {
  if (typeof value === "number") return numberCell(row, column, value, "input-value");
  if (typeof value === "object") {
    return value.kind === "day"
      ? numberCell(row, column, dateSerial(value.day), "input-date")
      : numberCell(row, column, value.fraction, "input-percent");
  }
  if (value === "") return emptyCell(row, column, STYLES[input]);
  return textCell(row, column, value, input === "code" || input === "note" ? input : "input-text");
}

/** Returns heights of filled rows of more than one line; the others grow with what is typed. */
function bodyHeights(columns: readonly Column[], rows: readonly PlanRow[]): ReadonlyMap<number, number> {
  const oneLine = textHeight("", { width: 1 });
  const heights = rows.map((row, index): [number, number] => {
    const ofCells = columns.map(({ code, input, width }) => {
      const value = cellIn(row, code);
      const size = input === "code" || input === "note" ? 10 : 12;
      return row[code] !== undefined && typeof value === "string" ? linesHeight(value, width - 1, size) : 0;
    });
    return [TABLE_ROW.body + index, Math.min(MAX_HEIGHT, Math.max(...ofCells))];
  });
  return new Map(heights.filter(([, height]) => height > oneLine));
}

const linesHeight = (text: string, width: number, size: number): number =>
  text.split("\n").reduce((sum, line) => sum + textHeight(line, { width, size }), 0);
