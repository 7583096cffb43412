import type { Behaviour, Scalar } from "../../protocol/behaviour";
import { isList } from "../../protocol/arguments";
import { refuse } from "../../protocol/excel-error";
import type { Argument } from "../../protocol/host-object";
import type { Wire } from "../../protocol/wire";
import { requireAllowed, requireUnlocked } from "../../model/protection";
import { shownText } from "../../model/shown-text";
import { cellsIn, columnsIn, positionsIn, rowsIn } from "../../model/sheet-areas";
import { checkNumberFormat } from "../../model/check-formula";
import { hasFilteredRows } from "../worksheet/auto-filter";
import { writeCell } from "../../model/write-cell";
import { checkWritable } from "./cells";
import type { Cells } from "./cells";

/**
 * Source: "Resource limits and performance optimization" (5,000,000 cells a read; values may then be null).
 */
const MOST_CELLS_READ = 5_000_000;
const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
const ERRORS = /^#(N\/A|DIV\/0!|NAME\?|REF!|VALUE!|NUM!|NULL!|SPILL!|CALC!|CIRC!)$/;

/** Reads a property of each cell; null for too many cells, such as "A:C". */
export function readCells(cells: Cells, look: (row: number, column: number) => Wire): Wire {
  cells.checkExists();
  const { area } = cells;
  if (cellsIn(area) > MOST_CELLS_READ) return null;
  return Array.from({ length: rowsIn(area) }, (_, y) =>
    Array.from({ length: columnsIn(area) }, (_unused, x) => look(area.top + y, area.left + x)),
  );
}

/** Writes rows of the range's size, or one value into every cell. */
export function writeCells(
  cells: Cells,
  written: Argument,
  write: (row: number, column: number, value: Argument) => void,
): void {
  checkWritable(cells);
  const { area } = cells;
  const rows = isList(written) ? written : Array.from({ length: rowsIn(area) }, () => written);
  if (rows.length !== rowsIn(area)) refuse("InvalidArgument", WRONG_SIZE);
  rows.forEach((row, y) => {
    const values = isList(row) ? row : Array.from({ length: columnsIn(area) }, () => row);
    if (isList(written) && !isList(row)) refuse("InvalidArgument", WRONG_SIZE);
    if (values.length !== columnsIn(area)) refuse("InvalidArgument", WRONG_SIZE);
    values.forEach((value, x) => write(area.top + y, area.left + x, value));
  });
}

/**
 * Several rows written at once over rows that a filter hides land misplaced: every visible row gets the first
 * one, hidden rows get none. Rows written one by one are right. Source: OfficeDev/office-js#224 (a product
 * bug, "misplaced"); details: xlwings/xlwings#747, NetOffice/NetOffice#2.
 */
function misplaced({ sheet, area }: Cells, written: Argument): Argument {
  if (!isList(written) || rowsIn(area) === 1 || !hasFilteredRows(sheet, area)) return written;
  const [first = []] = written;
  const unchanged = isList(first) ? first.map(() => null) : null;
  return written.map((_, y) => (sheet.autoFilter?.hides.has(area.top + y) === true ? unchanged : first));
}

/**
 * A table takes in the row below it when something is entered there. Source: learn.microsoft.com, "Read
 * and write performance" (write below the body instead of adding rows).
 */
function growTables({ sheet, area }: Cells): void {
  for (const table of sheet.tables) {
    const { left, right, bottom } = table.area;
    const isBelow = area.top === bottom + 1 && area.left <= right && area.right >= left;
    const isFilled = [...positionsIn(area)].some(([row, column]) => sheet.value(row, column) !== "");
    if (isBelow && isFilled && sheet.protection === undefined)
      table.area = { ...table.area, bottom: area.bottom };
  }
}

function enter(cells: Cells, written: Argument): void {
  checkWritable(cells);
  requireUnlocked(cells.sheet, cells.area);
  const landing = misplaced(cells, written);
  writeCells(cells, landing, (row, column, value) => writeCell(cells.sheet, row, column, value));
  growTables(cells);
  cells.sheet.book.tell({ kind: "changed", sheet: cells.sheet, area: cells.area, change: "RangeEdited" });
}

const values: Scalar<Cells> = {
  get: (cells) => readCells(cells, (row, column) => cells.sheet.value(row, column)),
  set: enter,
};

const formulas: Scalar<Cells> = {
  get: (cells) =>
    readCells(
      cells,
      (row, column) => cells.sheet.cell(row, column)?.formula ?? cells.sheet.value(row, column),
    ),
  set: enter,
};

const numberFormat: Scalar<Cells> = {
  get: (cells) => readCells(cells, (row, column) => cells.sheet.numberFormat(row, column)),
  set: (cells, written) => {
    requireAllowed(cells.sheet, "allowFormatCells");
    writeCells(cells, written, (row, column, code) => {
      if (code === null) return;
      if (typeof code !== "string") return refuse("InvalidArgument");
      checkNumberFormat(code);
      cells.sheet.touch(row, column).format.NumberFormat = code;
    });
  },
};

function valueType(value: string | number | boolean): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return ERRORS.test(value) ? "Error" : "String";
}

/**
 * Source: learn.microsoft.com, Excel.Range. The local variants (formulasLocal, numberFormatLocal) return
 * English (assumed): an add-in must not rely on them.
 */
export const rangeContents: Behaviour<Cells> = {
  scalars: {
    Values: values,
    Formulas: formulas,
    FormulasLocal: formulas,
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    Text: {
      get: (cells) =>
        readCells(cells, (row, column) =>
          shownText(cells.sheet.value(row, column), cells.sheet.numberFormat(row, column)),
        ),
    },
    ValueTypes: {
      get: (cells) => readCells(cells, (row, column) => valueType(cells.sheet.value(row, column))),
    },
  },
  methods: {
    /** The library sends it before it splits a long array of values. Source: measured. */
    _ValidateArraySize: ({ area }, given) => {
      if (given.number(0) !== rowsIn(area) || given.number(1) !== columnsIn(area)) {
        refuse("InvalidArgument", WRONG_SIZE);
      }
    },
    Calculate: ({ sheet }) => sheet.book.calculation.calculate(),
  },
};
