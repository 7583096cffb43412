import type { BlankTable } from "../../plan/blank-form";
import { isCode, isNumbering } from "./code-row";
import { bareMeasure, isMeasureRow } from "./measure-row";
import type { PrintedText, SheetCells } from "../sheet-cells";
import { calculatedText, titleAt } from "./title-at";
import { unmergedGroup } from "./unmerged-group";

/** "1", "IV", "a)", "2.1", "-": a row number, no name. */
const ORDINAL = /^(?:[-+*\u2022]|\(?(?:[IVXLC]+|\d+(?:\.\d+)*|[a-z\u0111])\)?[.)]?)$/i;

export const isOrdinal = (text: string): boolean => ORDINAL.test(text.trim());

/** Returns the titles over a column, from the widest group to its own. */
export function headingPath(
  cells: SheetCells,
  { firstHeadingRow, lastHeadingRow, left, right }: Omit<BlankTable, "sheet" | "lastRow">,
  column: number,
): readonly PrintedText[] {
  const path: PrintedText[] = [];
  for (let row = firstHeadingRow; row <= lastHeadingRow; row++) {
    if (row > firstHeadingRow && isNumbering(cells, row, left, right)) continue;
    const text =
      titleAt(cells, row, column) ??
      (row < lastHeadingRow ? unmergedGroup(cells, row, column, left) : undefined);
    const above = path.at(-1);
    if (text?.row === row && above !== undefined && isMeasureRow(cells, row, left, right)) {
      path.splice(-1, 1, withMeasure(above, text));
      continue;
    }
    if (text !== undefined && (above?.row !== text.row || above.column !== text.column)) path.push(text);
  }
  return path;
}

const withMeasure = (title: PrintedText, measure: PrintedText): PrintedText => ({
  ...title,
  shown: `${title.shown} (${bareMeasure(measure.shown)})`,
  folded: `${title.folded} ${measure.folded}`,
});

export const pathLabel = (path: readonly PrintedText[]): string => path.map(({ shown }) => shown).join(" / ");

export const pathKey = (path: readonly PrintedText[]): string => path.map(({ folded }) => folded).join("/");

/**
 * Returns the label of a row: its first text before `before` that is no number; a code only if there are no
 * words.
 */
export function labelOfRow(
  cells: SheetCells,
  row: number,
  left: number,
  before: number,
): PrintedText | undefined {
  let code: PrintedText | undefined;
  for (let column = left; column < before; column++) {
    const text = cells.seenAt(row, column) ?? calculatedText(cells, row, column);
    if (text === undefined || isOrdinal(text.shown)) continue;
    if (!isCode(text.shown)) return text;
    code ??= text;
  }
  return code;
}
