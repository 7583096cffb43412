import { contentAt } from "../../../domain/grid/grid";
import type { BlankTable } from "../../../domain/blank-form/blank-form";
import { headingBand } from "./heading-band";
import type { PrintedText, SheetCells } from "./sheet-cells";
import { unmergedGroup } from "./unmerged-group";

/** Fewer columns are a line of a letterhead or of signatures more often than a table. */
const USUAL_COLUMNS = 3;
/** Rows with a label and something to write that make a table of two columns. */
const LEAST_ROWS = 2;

/** The tables of a sheet from top to bottom: rows of headings, and the rows below as far as they belong to them. */
export function findTables(cells: SheetCells): readonly BlankTable[] {
  const usual = tablesWith(cells, (run) => run.texts.length >= USUAL_COLUMNS);
  if (usual.length > 0) return usual;
  return tablesWith(cells, (run, row) => run.texts.length === 2 && hasTwoColumns(cells, run, row));
}

/** Columns side by side, all with a text that begins in the row. */
interface HeadingRun {
  readonly left: number;
  readonly right: number;
  readonly texts: readonly PrintedText[];
}

function tablesWith(
  cells: SheetCells,
  isHeading: (run: HeadingRun, row: number) => boolean,
): readonly BlankTable[] {
  const tables: BlankTable[] = [];
  for (let row = 0; row <= cells.lastRow; row++) {
    const run = runsIn(cells, row).find((candidate) => isHeading(candidate, row));
    if (run === undefined) continue;
    const { left, right } = run;
    const lastHeadingRow = headingBand(cells, row, left, right);
    const lastRow = bodyEnd(cells, lastHeadingRow, left, right);
    // Nothing below: a line of signatures.
    if (lastRow === lastHeadingRow) continue;
    tables.push({
      sheet: cells.grid.sheet,
      firstHeadingRow: row,
      lastHeadingRow,
      lastRow,
      left,
      right,
    });
    row = lastRow;
  }
  return tables;
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
  if (first !== undefined) {
    const half = left + Math.floor((right - left) / 2);
    const isFarRight = first.column > half && !hasFigure(cells, row, left, first.column);
    return !isFarRight;
  }
  for (let column = left; column <= right; column++) if (cells.isThere(row, column)) return true;
  return false;
}

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
