import { type DrawnCell, STYLES, type CellStyle } from "../../workbook/drawing";
import { formulaText } from "../../workbook/formula";

/** What Excel might take for something else when it is entered: formulas, numbers, dates, times, truth values, errors. */
const CONVERTIBLE = /^\s*[=+\-@#']|\d|^\s*(?:true|false)\s*$/i;

/**
 * What to enter into a cell so that it holds what was drawn. Text stays text in two ways: the text format, which the style
 * sets before anything is entered, or a leading quote, which Excel keeps out of the value.
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

/** What to enter so that a cell holds this text; under the text format it needs no quote. */
export const textEntry = (text: string, hasTextFormat: boolean): string =>
  hasTextFormat || !CONVERTIBLE.test(text) ? text : `'${text}`;

const isTextFormat = (style: CellStyle): boolean => style.numberFormat === "@";
