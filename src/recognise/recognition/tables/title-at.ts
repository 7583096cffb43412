import { isPlaceholder } from "../../seen/content-kind";
import { contentAt } from "../../../workbook/grid";
import { shownText } from "../fold-text";
import type { PrintedText, SheetCells } from "../sheet-cells";

/** Returns a text that the form calculates: it differs between years, so copies are not matched by it. */
export function calculatedText(cells: SheetCells, row: number, column: number): PrintedText | undefined {
  const content = cells.isFormula(row, column) ? contentAt(cells.grid, row, column) : undefined;
  if (typeof content !== "string" || isPlaceholder(content)) return undefined;
  return { row, column, shown: shownText(content), folded: "" };
}

/** Returns the title in a heading cell: its text, or a number such as a class or year. */
export function titleAt(cells: SheetCells, row: number, column: number): PrintedText | undefined {
  const text = cells.seenAt(row, column);
  if (text !== undefined) return text;
  const area = cells.mergeAt(row, column);
  const [top, left] = [area?.top ?? row, area?.left ?? column];
  const content = contentAt(cells.grid, top, left);
  if (cells.isFormula(top, left)) return calculatedText(cells, top, left);
  if (typeof content !== "number") return undefined;
  const shown = String(content);
  return { row: top, column: left, shown, folded: shown };
}

/**
 * Does the same if the row may not be a heading row: a text, a year, or one of the numbers 1, 2, 3 … behind a
 * text.
 */
export function textOrNumberTitleAt(cells: SheetCells, row: number, column: number): PrintedText | undefined {
  const title = titleAt(cells, row, column);
  if (title === undefined || cells.seenAt(row, column) !== undefined || title.folded === "") return title;
  return YEAR.test(title.shown) || isCountedUp(cells, row, column, title.shown) ? title : undefined;
}

const YEAR = /^(?:19|20)\d\d$/;
/** Fewer adjacent numbers are usually figures, not months or classes. */
const LEAST_COUNTED = 3;

/** Checks for one of 1, 2, 3 … behind a text. */
function isCountedUp(cells: SheetCells, row: number, column: number, shown: string): boolean {
  const first = column - Number(shown) + 1;
  if (first < 1 || cells.seenAt(row, first - 1) === undefined) return false;
  for (let at = first; at <= Math.max(column, first + LEAST_COUNTED - 1); at++) {
    if (contentAt(cells.grid, row, at) !== at - first + 1) return false;
  }
  return true;
}
