import { type Area, columnLetters, contentAt, formatAt } from "../../workbook/grid";
import { listCode, listColumnCode } from "../plan/cell-codes";
import type { BlankList, BlankTable } from "../plan/blank-form";
import { RECOGNITION_WORDS as WORDS } from "../words/blank-form-recognition-words";
import { beginsWith, isOneOf } from "./fold-text";
import { guessValue } from "./guess-value-type";
import { kindOf, type SeenCell, type SeenSheet } from "../seen/seen-copies";
import { guessMeasure } from "./guess-measure";
import { headingPath, pathLabel, labelOfRow } from "./tables/headings";
import type { SheetCells } from "./sheet-cells";
import type { Writable } from "./writable";
import { groupedBy } from "../../base/grouped-by";

/** An input cell of a table, with the texts that describe it. */
export interface TableInput {
  readonly row: number;
  readonly column: number;
  readonly headings: readonly string[];
  readonly label: string;
}

/** Returns the input cells beside the labels of a table. */
export function tableInputs(
  cells: SheetCells,
  table: BlankTable,
  isWritable: Writable,
): readonly TableInput[] {
  const asked: TableInput[] = [];
  const headings = headingsOf(cells, table);
  for (let row = table.lastHeadingRow + 1; row <= table.lastRow; row++) {
    const label = labelOfRow(cells, row, table.left, table.right + 1);
    if (label === undefined) continue;
    for (let column = label.column + 1; column <= table.right; column++) {
      const path = headings.get(column) ?? [];
      if (!isWritable(row, column) || isPrinted(path.at(-1) ?? "")) continue;
      asked.push({ row, column, headings: path, label: label.shown });
    }
  }
  return asked;
}

/** Checks for columns that the office fills in. */
const isPrinted = (heading: string): boolean =>
  isOneOf(heading, WORDS.ordinal) || beginsWith(heading, WORDS.measure);

const headingsOf = (cells: SheetCells, table: BlankTable): ReadonlyMap<number, readonly string[]> =>
  new Map(
    Array.from({ length: table.right - table.left + 1 }, (_, index) => table.left + index).map((column) => [
      column,
      headingPath(cells, table, column).map(({ shown }) => shown),
    ]),
  );

/**
 * Finds the lists of a table: at least two adjacent input rows without a label, or one above a formula row,
 * or the only one. Rows with only numbers in copies are no list.
 */
export function findLists(
  cells: SheetCells,
  table: BlankTable,
  isWritable: Writable,
  seen: SeenSheet,
): readonly BlankList[] {
  const lists: BlankList[] = [];
  for (let row = table.lastHeadingRow + 1; row <= table.lastRow; row++) {
    let end = row;
    while (end <= table.lastRow && isListRow(cells, end, table, isWritable)) end++;
    const isTotalled = end <= table.lastRow && hasFormula(cells, end, table);
    const isWhole = row === table.lastHeadingRow + 1 && end > table.lastRow;
    if (end - row >= 2 || (end - row === 1 && (isTotalled || isWhole))) {
      const area = { top: row, bottom: end - 1, left: table.left, right: table.right };
      if (namesThings(cells, table, area, seen)) lists.push(listIn(cells, table, area, seen));
    }
    row = Math.max(row, end - 1);
  }
  return lists;
}

/** Yields the contents of copies in the rows of a list and below, down to the next printed row. */
function* seenInList(cells: SheetCells, { top, left, right }: Area, seen: SeenSheet): Generator<SeenCell> {
  let end = top;
  while (end <= cells.lastRow && labelOfRow(cells, end, left, right + 1) === undefined) end++;
  const last = end > cells.lastRow ? Infinity : end;
  for (const cell of seen.cells.values()) {
    const { row, column } = cell;
    if (row >= top - 1 && row < last && column >= left && column <= right) yield cell;
  }
}

/**
 * Checks whether rows of copies name things: a column that most rows fill has words or days. A single word
 * among numbers, or a remark, names nothing.
 */
function namesThings(cells: SheetCells, table: BlankTable, area: Area, seen: SeenSheet): boolean {
  if (seen.cells.size === 0) return true;
  const columns = [...groupedBy(seenInList(cells, area, seen), ({ column }) => column)].flatMap(
    ([column, own]) => {
      if (isOrdinalColumn(cells, table, area, column)) return [];
      const words = own.reduce((sum, { texts, codes, dates }) => sum + texts + codes + dates, 0);
      return [{ words, all: own.reduce((sum, { numbers, percents }) => sum + numbers + percents, words) }];
    },
  );
  const most = Math.max(...columns.map(({ all }) => all));
  return columns.length === 0 || columns.some(({ words, all }) => words * 2 > all && words * 2 >= most);
}

function isListRow(
  cells: SheetCells,
  row: number,
  { left, right }: BlankTable,
  isWritable: Writable,
): boolean {
  if (labelOfRow(cells, row, left, right + 1) !== undefined) return false;
  for (let column = left; column <= right; column++) if (isWritable(row, column)) return true;
  return false;
}

function hasFormula(cells: SheetCells, row: number, { left, right }: BlankTable): boolean {
  for (let column = left; column <= right; column++) if (cells.isFormula(row, column)) return true;
  return false;
}

/** Makes a list of an area with the headings of its table. */
export function listIn(cells: SheetCells, table: BlankTable, area: Area, seen: SeenSheet): BlankList {
  const { sheet } = cells.grid;
  const byColumn = groupedBy(seenInList(cells, area, seen), (cell) => cell.column);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  return {
    code: listCode(sheet, area),
    sheet,
    area,
    title: titleAbove(cells, table, area.top) ?? sheet,
    columns: columns
      .filter((column) => !cells.isCovered(area.top, column) && !isOrdinalColumn(cells, table, area, column))
      .map((column) => {
        const path = headingPath(cells, table, column);
        const headings = path.map(({ shown }) => shown);
        const asked = { headings, seen: kindOf(byColumn.get(column) ?? []) };
        const { answer } = guessValue(formatAt(cells.grid, area.top, column), asked);
        return {
          code: listColumnCode(column),
          column,
          heading: pathLabel(path) || columnLetters(column),
          answer,
          measure: guessMeasure(cells, table, area.top, answer, { headings }),
        };
      }),
  };
}

function isOrdinalColumn(cells: SheetCells, table: BlankTable, area: Area, column: number): boolean {
  const heading = headingPath(cells, table, column).at(-1)?.shown ?? "";
  if (isOneOf(heading, WORDS.ordinal)) return true;
  const first = contentAt(cells.grid, area.top, column);
  return first === 1 && contentAt(cells.grid, area.top + 1, column) === 2;
}

/** Returns the text above the rows of a list in its table, or the title above the table. */
function titleAbove(cells: SheetCells, table: BlankTable, top: number): string | undefined {
  for (let row = top - 1; row > table.lastHeadingRow; row--) {
    const label = labelOfRow(cells, row, table.left, table.right + 1);
    if (label !== undefined) return label.shown;
  }
  for (let row = table.firstHeadingRow - 1; row >= Math.max(0, table.firstHeadingRow - 3); row--) {
    const [text] = cells.textsIn(row);
    if (text !== undefined) return text.shown;
  }
  return undefined;
}
