import type { DrawnCell, DrawnValue } from "./drawing";
import type { Formula } from "../formula/formula";
import type { StyleName } from "./style";

/** A cell of Excel holds no longer text, but a received file may. */
const LONGEST_TEXT = 32_767;

/** A text as long as a cell can hold; what is left out is marked with "…". */
export const cellText = (text: string): string =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;

/** A text as it stands in any number of cells; it stays a text whatever it begins with. */
export const textContent = (text: string): DrawnValue["content"] =>
  text === "" ? { kind: "empty" } : { kind: "text", text: cellText(text) };

/** A cell with a text. */
export const textCell = (row: number, column: number, text: string, style: StyleName): DrawnValue => ({
  row,
  column,
  content: textContent(text),
  style,
});

export const numberCell = (row: number, column: number, value: number, style: StyleName): DrawnValue => ({
  row,
  column,
  content: { kind: "number", value },
  style,
});

export const formulaCell = (row: number, column: number, formula: Formula, style: StyleName): DrawnCell => ({
  row,
  column,
  content: { kind: "formula", formula },
  style,
});

/** A cell that holds nothing but its looks: part of a merge or of a box. */
export const emptyCell = (row: number, column: number, style: StyleName): DrawnValue => ({
  row,
  column,
  content: { kind: "empty" },
  style,
});

/** One row of texts from `column` on. */
export const textRow = (
  row: number,
  column: number,
  texts: readonly string[],
  style: StyleName,
): readonly DrawnValue[] => texts.map((text, index) => textCell(row, column + index, text, style));
