import { type DrawnCell, STYLES, type CellStyle } from "../../workbook/drawing";
import { formulaText } from "../../workbook/formula";

/** Texts that Excel may convert on entry: formulas, numbers, dates, times, booleans, errors. */
const CONVERTIBLE = /^\s*[=+\-@#']|\d|^\s*(?:true|false)\s*$/i;

/**
 * Returns what to enter into a cell to get the drawn content. Text stays text by the text format, which the
 * style sets first, or by a leading quote, which is not part of the value.
 */
export function entryOf({ content, style }: DrawnCell): string | number {
  switch (content.kind) {
    case "empty":
      return "";
    case "number":
      return content.value;
    case "text":
      return textEntry(content.text, isTextFormat(STYLES[style]));
    case "formula":
      return `=${formulaText(content.formula)}`;
  }
}

/** Returns what to enter to get a text; no quote is needed with the text format. */
export const textEntry = (text: string, hasTextFormat: boolean): string =>
  hasTextFormat || !CONVERTIBLE.test(text) ? text : `'${text}`;

const isTextFormat = (style: CellStyle): boolean => style.numberFormat === "@";
