import { RECOGNITION_WORDS as WORDS } from "../../words/blank-form-recognition-words";
import { contentAt } from "../../../workbook/grid";
import { isOneOf } from "../fold-text";
import type { SheetCells } from "../sheet-cells";

/** "(ha)", "(%)", "(triệu đồng)", but no "(a)" or "(1)", which number columns. One letter alone is a currency. */
const IN_BRACKETS = /^\(([^()]*(?:\p{L}[\p{L}\d²³]|[%‰\u0111])[^()]*)\)$/u;
/** One alone may be a remark. */
const LEAST_MEASURES = 2;

/** Whether a row below headings only says in what each column is counted: in brackets, or behind a word for measures. */
export function isMeasureRow(cells: SheetCells, row: number, left: number, right: number): boolean {
  const texts = cells.textsIn(row).filter(({ column }) => column >= left && column <= right);
  const [first] = texts;
  if (first === undefined || texts.length < LEAST_MEASURES) return false;
  for (let column = left; column <= right; column++) {
    if (typeof contentAt(cells.grid, row, column) === "number" || cells.isFormula(row, column)) return false;
  }
  return isOneOf(first.shown, WORDS.measure) || texts.every(({ shown }) => IN_BRACKETS.test(shown));
}

/** A measure without its brackets. */
export const bareMeasure = (shown: string): string => IN_BRACKETS.exec(shown)?.[1] ?? shown;
