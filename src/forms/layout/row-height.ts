import { FORM_COLUMN, type FormColumnCode } from "./form-columns";
import type { FormPaper } from "./form-paper";
import { type SheetPiece, lineCount, textHeight, type TextSetting, MAX_HEIGHT } from "../../workbook/page";

/** Cell padding in characters; also the indent of the labels below a target. */
const PADDING = 1;
const INDENT = 1.2;

/**
 * Returns the height of a row with several lines. Other rows stay automatic, so that they grow with typed
 * text.
 */
export function rowHeight(
  row: number,
  texts: Partial<Record<FormColumnCode, string>>,
  isBold: boolean,
  { widths }: FormPaper,
): Pick<SheetPiece, "rowHeights"> {
  const setting = (column: number): TextSetting => ({
    width: (widths.get(column) ?? 0) - PADDING - (column === FORM_COLUMN.LABEL && !isBold ? INDENT : 0),
    isBold: isBold && column === FORM_COLUMN.LABEL,
  });
  const cells = [
    { text: texts.LABEL ?? "", column: FORM_COLUMN.LABEL },
    { text: texts.UOM ?? "", column: FORM_COLUMN.UOM },
    { text: texts.TARGET ?? "", column: FORM_COLUMN.TARGET },
    { text: texts.NOTE ?? "", column: FORM_COLUMN.NOTE },
  ];
  if (cells.every(({ text, column }) => lineCount(text, setting(column)) === 1)) return {};
  const heights = cells.map(({ text, column }) => textHeight(text, setting(column)));
  return { rowHeights: new Map([[row, Math.min(MAX_HEIGHT, Math.max(...heights))]]) };
}
