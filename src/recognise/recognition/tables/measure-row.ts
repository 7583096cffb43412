import { RECOGNITION_WORDS as WORDS } from "../../words/blank-form-recognition-words";
import { contentAt } from "../../../workbook/grid";
import { isOneOf } from "../fold-text";
import type { SheetCells } from "../sheet-cells";

/**
 * "(ha)", "(%)", "(triệu đồng)", but not "(a)" or "(1)", which number columns. The only single letter is a
 * currency.
 */
const IN_BRACKETS = /^\(([^()]*(?:\p{L}[\p{L}\d²³]|[%‰\u0111])[^()]*)\)$/u;
/** A single one may be a remark. */
const LEAST_MEASURES = 2;

/** Checks whether a row below headings contains only measures: in brackets, or behind a word for measures. */
export function isMeasureRow(cells: SheetCells, row: number, left: number, right: number): boolean {
  const texts = cells.textsIn(row).filter(({ column }) => column >= left && column <= right);
  const [first] = texts;
  if (first === undefined || texts.length < LEAST_MEASURES) return false;
  for (let column = left; column <= right; column++) {
    if (typeof contentAt(cells.grid, row, column) === "number" || cells.isFormula(row, column)) return false;
  }
  return isOneOf(first.shown, WORDS.measure) || texts.every(({ shown }) => IN_BRACKETS.test(shown));
}

/** Removes the brackets of a measure. */
export const bareMeasure = (shown: string): string => IN_BRACKETS.exec(shown)?.[1] ?? shown;
