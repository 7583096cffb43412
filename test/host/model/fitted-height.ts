import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from "./standard-sizes";
import type { Sheet } from "./sheet";

/** A row with Calibri 11 is 15 points high. */
const LINE = STANDARD_ROW_HEIGHT / 11;
/** Average width of a letter: half its size, like a digit. */
const LETTER = 0.5;
const MOST = 409.5;

/**
 * Returns the height of an autofitted row: that of its highest text, wrapped if the cell wraps. Merged cells
 * do not count. Source: the user interface; letter widths are estimates.
 */
export function fittedHeight(sheet: Sheet, row: number): number {
  let height = STANDARD_ROW_HEIGHT;
  for (const cell of sheet.cells.values()) {
    if (cell.row !== row || (cell.value === undefined && cell.formula === undefined)) continue;
    const { column } = cell;
    if (isMerged(sheet, row, column)) continue;
    const size = Number(sheet.formatOf(row, column, "Font.Size"));
    const isWrapped = sheet.formatOf(row, column, "WrapText") === true;
    const width = sheet.columns.get(column)?.size ?? STANDARD_COLUMN_WIDTH;
    const lines = isWrapped ? linesOf(String(sheet.value(row, column)), width / (size * LETTER)) : 1;
    height = Math.max(height, Math.ceil(lines * size * LINE * 4) / 4);
  }
  return Math.min(height, MOST);
}

const linesOf = (text: string, letters: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(1, letters))), 0);

const isMerged = ({ merges }: Sheet, row: number, column: number): boolean =>
  merges.some(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
