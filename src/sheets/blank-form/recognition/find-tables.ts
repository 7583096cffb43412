import { cellKey, contentAt } from "../../../domain/grid/grid";
import type { BlankTable } from "../../../domain/blank-form/blank-form";
import { RECOGNITION_WORDS as WORDS } from "../../words/blank-form-recognition-words";
import { isNumbering } from "./code-row";
import { isOneOf } from "./fold-text";
import { labelOf } from "./labelled-cells";
import { headingBand } from "./heading-band";
import type { SeenSheet } from "../seen/seen-copies";
import type { PrintedText, SheetCells } from "./sheet-cells";
import { unmergedGroup } from "./unmerged-group";

/** Fewer columns are a line of a letterhead or of signatures more often than a table. */
const USUAL_COLUMNS = 3;
/** Rows with a label and something to write that make a table of two columns. */
const LEAST_ROWS = 2;

/** The tables of a sheet from top to bottom: rows of headings, and the rows below as far as they belong to them. */
export function findTables(cells: SheetCells, seen: SeenSheet): readonly BlankTable[] {
  const usual = tablesWith(cells, seen, (run) => run.texts.length >= USUAL_COLUMNS);
  if (usual.length > 0) return usual;
  return tablesWith(cells, seen, (run, row) => run.texts.length === 2 && hasTwoColumns(cells, run, row));
}

/** Columns side by side, all with a text that begins in the row. */
interface HeadingRun {
  readonly left: number;
  readonly right: number;
  readonly texts: readonly PrintedText[];
}

function tablesWith(
  cells: SheetCells,
  seen: SeenSheet,
  isHeading: (run: HeadingRun, row: number) => boolean,
): readonly BlankTable[] {
  const tables: BlankTable[] = [];
  for (let row = 0; row <= cells.lastRow; row++) {
    const run = runsIn(cells, row).find((candidate) => isHeading(candidate, row));
    // Codes above the headings are for a program.
    if (run === undefined || isNumbering(cells, row, run.left, run.right)) continue;
    const { right } = run;
    const lastHeadingRow = headingBand(cells, row, run.left, right);
    const filled = filledBelow(seen, lastHeadingRow, run.left, right);
    const outer = emptyLeft(cells, run.left, row, lastHeadingRow);
    const left = withLabels(
      cells,
      run.left,
      outer,
      lastHeadingRow,
      bodyEnd(cells, lastHeadingRow, outer, right),
    );
    const lastRow = Math.max(bodyEnd(cells, lastHeadingRow, left, right), filled);
    const isNumbered = isNumbering(cells, lastHeadingRow, run.left, right);
    // Nothing below: a line of signatures. Whoever numbers columns leaves the rows to those who fill them in.
    if (lastRow === lastHeadingRow && !isNumbered) continue;
    const body = Math.max(lastRow, lastHeadingRow + 1);
    tables.push({
      sheet: cells.grid.sheet,
      firstHeadingRow: row,
      lastHeadingRow,
      lastRow: body,
      left,
      right,
    });
    row = lastRow;
  }
  return tables;
}

/** The last row below headings that copies fill in one after the other, where they write into most columns. */
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

/** The first of the columns to the left of headings over which nothing stands. */
function emptyLeft(cells: SheetCells, left: number, firstHeadingRow: number, lastHeadingRow: number): number {
  let first = left;
  const isEmpty = (column: number): boolean => {
    for (let row = firstHeadingRow; row <= lastHeadingRow; row++) {
      if (!cells.isEmpty(row, column) || cells.isCovered(row, column)) return false;
    }
    return true;
  };
  while (first > 0 && isEmpty(first - 1)) first--;
  return first;
}

/** The first column of a table: to the left of its headings rows may have labels under no heading at all. */
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

function runsIn(cells: SheetCells, row: number): readonly HeadingRun[] {
  const runs: { left: number; right: number; texts: PrintedText[] }[] = [];
  for (let column = 0; column <= cells.lastColumn; column++) {
    const text = cells.seenAt(row, column);
    const last = runs.at(-1);
    if (text?.row !== row) {
      const isGrouped =
        last?.right === column - 1 && unmergedGroup(cells, row, column, last.left) !== undefined;
      if (isGrouped) last.right = column;
      continue;
    }
    if (last?.right === column - 1) {
      last.right = column;
      if (last.texts.at(-1) !== text) last.texts.push(text);
    } else {
      runs.push({ left: column, right: column, texts: [text] });
    }
  }
  return runs;
}

/**
 * The last row that belongs to the headings above it. A table ends where nothing is, not even a border, and where a text
 * stands to the right only: the place and day above the signatures.
 */
function bodyEnd(cells: SheetCells, lastHeadingRow: number, left: number, right: number): number {
  let end = lastHeadingRow;
  for (let row = lastHeadingRow + 1; row <= cells.lastRow; row++) {
    if (!isBodyRow(cells, row, left, right)) break;
    end = row;
  }
  return end;
}

function isBodyRow(cells: SheetCells, row: number, left: number, right: number): boolean {
  const texts = cells.textsIn(row).filter(({ column }) => column >= left && column <= right);
  const [first] = texts;
  if (first !== undefined && isNote(first.shown)) return false;
  if (first !== undefined) {
    const half = left + Math.floor((right - left) / 2);
    const isFarRight = first.column > half && !hasFigure(cells, row, left, first.column);
    return !isFarRight;
  }
  for (let column = left; column <= right; column++) if (cells.isThere(row, column)) return true;
  return false;
}

/** "Notes: …" below a table; a row that is called so asks for notes. */
const isNote = (shown: string): boolean => shown.includes(":") && isOneOf(labelOf(shown), WORDS.note);

/** A number or a formula to the left of a column. */
function hasFigure(cells: SheetCells, row: number, left: number, before: number): boolean {
  for (let column = left; column < before; column++) {
    if (cells.isFormula(row, column) || typeof contentAt(cells.grid, row, column) === "number") return true;
  }
  return false;
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
