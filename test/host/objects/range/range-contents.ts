import type { Behaviour, Scalar } from "../../protocol/behaviour";
import { isList } from "../../protocol/arguments";
import { refuse } from "../../protocol/excel-error";
import type { Argument } from "../../protocol/host-object";
import type { Wire } from "../../protocol/wire";
import { requireAllowed, requireUnlocked } from "../../model/protection";
import { shownText } from "../../model/shown-text";
import { cellsIn, columnsIn, rowsIn } from "../../model/sheet-areas";
import { checkNumberFormat } from "../../model/check-formula";
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

function enter(cells: Cells, written: Argument): void {
  checkWritable(cells);
  requireUnlocked(cells.sheet, cells.area);
  writeCells(cells, written, (row, column, value) => writeCell(cells.sheet, row, column, value));
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
