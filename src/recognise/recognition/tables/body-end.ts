import { contentAt } from "../../../workbook/grid";
import { hasWord } from "../../../base/text";
import { RECOGNITION_WORDS as WORDS } from "../../words/blank-form-recognition-words";
import { isOneOf } from "../fold-text";
import { labelOf } from "../labelled-cells";
import type { SheetCells } from "../sheet-cells";
import { isNumbering } from "./code-row";
import { runsIn, USUAL_COLUMNS } from "./heading-runs";

/**
 * Returns the last row of the table under headings. A table ends at a row without content or border, and at a
 * row with text only on the right: place and date above the signatures.
 */
export function bodyEnd(cells: SheetCells, lastHeadingRow: number, left: number, right: number): number {
  let end = lastHeadingRow;
  for (let row = lastHeadingRow + 1; row <= cells.lastRow; row++) {
    if (!isBodyRow(cells, row, left, right)) break;
    if (isNextHeading(cells, row, lastHeadingRow, left, right)) break;
    end = row;
  }
  return end;
}

/**
 * Checks whether another table's headings begin in a row: side by side, one of them in a column with inputs
 * above and below.
 */
function isNextHeading(
  cells: SheetCells,
  row: number,
  lastHeadingRow: number,
  left: number,
  right: number,
): boolean {
  if (row < lastHeadingRow + 2) return false;
  const run = runsIn(cells, row).find(({ texts }) => texts.length >= USUAL_COLUMNS);
  if (run === undefined || run.left > left || isNumbering(cells, row, left, right)) return false;
  const isAsked = (at: number, column: number): boolean =>
    (cells.isOpen(at, column) && !cells.isCovered(at, column)) || cells.isFormula(at, column);
  return run.texts.some(
    ({ column, shown }) =>
      column <= right && hasWord(shown) && isAsked(row - 1, column) && isAsked(row + 1, column),
  );
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

/** Checks for "Notes: …" below a table; a row called only "Notes" is an input. */
const isNote = (shown: string): boolean => shown.includes(":") && isOneOf(labelOf(shown), WORDS.note);

/** Checks for a number or a formula to the left of a column. */
function hasFigure(cells: SheetCells, row: number, left: number, before: number): boolean {
  for (let column = left; column < before; column++) {
    if (cells.isFormula(row, column) || typeof contentAt(cells.grid, row, column) === "number") return true;
  }
  return false;
}
