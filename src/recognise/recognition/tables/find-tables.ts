import { cellKey, contentAt } from "../../../workbook/grid";
import type { BlankTable } from "../../plan/blank-form";
import { seenAt, type SeenSheet } from "../../seen/seen-copies";
import type { SheetCells } from "../sheet-cells";
import { bodyEnd } from "./body-end";
import { isNumbering } from "./code-row";
import { labelOfRow } from "./headings";
import { headingBand } from "./heading-band";
import { runsIn, USUAL_COLUMNS, type HeadingRun } from "./heading-runs";
import { titleAt } from "./title-at";

/** Minimum rows of a two-column table of label and input. */
const LEAST_ROWS = 2;

/** Finds the tables of a sheet from top to bottom: heading rows, and the rows that belong to them. */
export function findTables(cells: SheetCells, seen: SeenSheet): readonly BlankTable[] {
  const usual = tablesWith(
    cells,
    seen,
    (run, row) =>
      run.texts.length >= USUAL_COLUMNS ||
      (run.texts.length > 1 && (hasGroup(cells, run) || hasLowerTitle(cells, run, row))),
  );
  const narrow = tablesWith(
    cells,
    seen,
    (run, row) =>
      run.texts.length === 2 &&
      hasTwoColumns(cells, run, row) &&
      // Beside other tables two texts may also be a letterhead or signatures.
      (usual.length === 0 || hasFigureBelow(cells, seen, run, row)),
    usual,
  );
  return [...usual, ...narrow].toSorted((one, other) => one.firstHeadingRow - other.firstHeadingRow);
}

function tablesWith(
  cells: SheetCells,
  seen: SeenSheet,
  isHeading: (run: HeadingRun, row: number) => boolean,
  known: readonly BlankTable[] = [],
): readonly BlankTable[] {
  const tables: BlankTable[] = [];
  // Hidden rows are for programs.
  const hidden = new Set(cells.grid.hiddenRows);
  let row = 0;
  while (row <= cells.lastRow) {
    const open = [...known, ...tables].filter(
      ({ firstHeadingRow, lastRow }) => firstHeadingRow <= row && lastRow >= row,
    );
    const begun: BlankTable[] = [];
    for (const run of hidden.has(row) ? [] : runsIn(cells, row)) {
      const isIn = ({ left, right }: BlankTable): boolean => run.left <= right && run.right >= left;
      if (!isHeading(run, row) || open.some(isIn) || begun.some(isIn)) continue;
      begun.push(...tableUnder(cells, seen, run, row).map((table) => above(table, known)));
    }
    tables.push(...begun);
    // Beside a longer table, another table may follow a shorter one.
    row = begun.length === 0 ? row + 1 : Math.min(...begun.map(({ lastRow }) => lastRow)) + 1;
  }
  return tables;
}

/** Cuts a table off where the headings of a known one begin. */
function above(table: BlankTable, known: readonly BlankTable[]): BlankTable {
  const below = known.filter(
    ({ firstHeadingRow, left, right }) =>
      firstHeadingRow > table.firstHeadingRow && left <= table.right && right >= table.left,
  );
  return {
    ...table,
    lastRow: Math.min(table.lastRow, ...below.map(({ firstHeadingRow }) => firstHeadingRow - 1)),
  };
}

/** Returns the table under headings that begin in a row; none for a line of signatures. */
function tableUnder(cells: SheetCells, seen: SeenSheet, run: HeadingRun, row: number): readonly BlankTable[] {
  // Codes above the headings are for programs.
  if (isNumbering(cells, row, run.left, run.right)) return [];
  const lastHeadingRow = headingBand(cells, row, run.left, run.right);
  const [titledLeft, titledRight] = withTitles(cells, run, row, lastHeadingRow);
  const filled = filledBelow(seen, lastHeadingRow, titledLeft, titledRight);
  const isList = labelOfRow(cells, lastHeadingRow + 1, titledLeft, titledRight + 1) === undefined;
  const isWritten = (column: number): boolean =>
    isList && filled > lastHeadingRow && seen.cells.has(cellKey(lastHeadingRow + 1, column));
  const [first, right] = widened([titledLeft, titledRight], isWritten);
  const outer = emptyLeft(cells, [first, right], row, lastHeadingRow);
  const end = bodyEnd(cells, lastHeadingRow, outer, right);
  const left = withLabels(cells, first, outer, lastHeadingRow, end);
  const lastRow = Math.max(bodyEnd(cells, lastHeadingRow, left, right), filled);
  const isNumbered = isNumbering(cells, lastHeadingRow, run.left, right);
  // Numbered columns without rows are for units to fill in.
  if (lastRow === lastHeadingRow && !isNumbered) return [];
  const body = Math.max(lastRow, lastHeadingRow + 1);
  return [{ sheet: cells.grid.sheet, firstHeadingRow: row, lastHeadingRow, lastRow: body, left, right }];
}

/** Checks for a title that begins lower beside titles that are merged down to it. */
function hasLowerTitle(cells: SheetCells, run: HeadingRun, row: number): boolean {
  const [left, right] = withTitles(cells, run, row, headingBand(cells, row, run.left, run.right));
  const lower = run.left - left + right - run.right;
  return lower > 0 && run.texts.length + lower >= USUAL_COLUMNS;
}

/** Checks for a title merged over several columns with titles below it. */
function hasGroup(cells: SheetCells, { texts }: HeadingRun): boolean {
  return texts.some(({ row, column }) => {
    const area = cells.mergeAt(row, column);
    if (area === undefined || area.right === area.left) return false;
    const parts = new Set<number>();
    for (let at = area.left; at <= area.right; at++) {
      const part = titleAt(cells, area.bottom + 1, at);
      if (part?.row !== area.bottom + 1) return false;
      parts.add(part.column);
    }
    return parts.size > 1;
  });
}

/**
 * Returns the columns of a table: beside the titles of its first row, others may begin in the rows below.
 */
function withTitles(cells: SheetCells, run: HeadingRun, first: number, last: number): Columns {
  const isTitled = (column: number, from: number): boolean => {
    for (let row = from; row <= last; row++) {
      const text = cells.textAt(row, column);
      if (text !== undefined && !isNumbering(cells, row, run.left, run.right)) return true;
    }
    return false;
  };
  return widened([run.left, run.right], (column) => isTitled(column, column < run.left ? first : first + 1));
}

type Columns = readonly [left: number, right: number];

/** Adds the adjacent columns on both sides that pass a test. */
function widened([left, right]: Columns, isPart: (column: number) => boolean): Columns {
  let [first, last] = [left, right];
  while (first > 0 && isPart(first - 1)) first--;
  while (isPart(last + 1)) last++;
  return [first, last];
}

/** Returns the last row below headings that copies fill in consecutively, with entries in most columns. */
function filledBelow({ cells }: SeenSheet, lastHeadingRow: number, left: number, right: number): number {
  if (cells.size === 0) return lastHeadingRow;
  const columnsOf = (row: number): number => {
    let filled = 0;
    for (let column = left; column <= right; column++) if (seenIn(row, column)) filled++;
    return filled;
  };
  const seenIn = (row: number, column: number): boolean => cells.has(cellKey(row, column));
  if (columnsOf(lastHeadingRow + 1) * 2 < right - left + 1) return lastHeadingRow;
  let last = lastHeadingRow + 1;
  while (columnsOf(last + 1) > 1) last++;
  return last;
}

/** Returns the first of the columns to the left without headings; they may be numbered. */
function emptyLeft(
  cells: SheetCells,
  [left, right]: Columns,
  firstHeadingRow: number,
  lastHeadingRow: number,
): number {
  let first = left;
  const isEmpty = (column: number): boolean => {
    for (let row = firstHeadingRow; row <= lastHeadingRow; row++) {
      const area = cells.mergeAt(row, column);
      const isFree = cells.isEmpty(area?.top ?? row, area?.left ?? column);
      if (!isFree && !isNumbering(cells, row, left, right)) return false;
    }
    return true;
  };
  while (first > 0 && isEmpty(first - 1)) first--;
  return first;
}

/** Returns the first column of a table: rows may have labels to the left of the headings. */
function withLabels(
  cells: SheetCells,
  left: number,
  outer: number,
  lastHeadingRow: number,
  lastRow: number,
): number {
  let first = left;
  while (first > outer && isLabelColumn(cells, first - 1, lastHeadingRow, lastRow)) first--;
  return first;
}

function isLabelColumn(cells: SheetCells, column: number, lastHeadingRow: number, lastRow: number): boolean {
  let labels = 0;
  for (let row = lastHeadingRow + 1; row <= lastRow; row++) {
    if (contentAt(cells.grid, row, column) !== undefined && !cells.isFormula(row, column)) labels++;
  }
  return labels > 0 && labels * 2 > lastRow - lastHeadingRow;
}

function hasTwoColumns(cells: SheetCells, { texts }: HeadingRun, row: number): boolean {
  const [label, figure] = texts;
  if (label === undefined || figure === undefined) return false;
  for (let below = row + 1; below <= row + LEAST_ROWS; below++) {
    const isLine =
      cells.textAt(below, label.column) !== undefined &&
      (cells.isOpen(below, figure.column) || cells.isFormula(below, figure.column)) &&
      !cells.isCovered(below, figure.column);
    if (!isLine) return false;
  }
  return true;
}

/** Checks whether copies have numbers under the second of two headings, beside labels. */
function hasFigureBelow(cells: SheetCells, seen: SeenSheet, { texts }: HeadingRun, row: number): boolean {
  const [label, figure] = texts;
  if (label === undefined || figure === undefined) return false;
  for (let below = row + 1; cells.textAt(below, label.column) !== undefined; below++) {
    if ((seenAt(seen, below, figure.column)?.numbers ?? 0) > 0) return true;
  }
  return false;
}
