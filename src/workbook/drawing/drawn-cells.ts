import type { DrawnCell, DrawnValue } from "./drawing";
import type { Formula } from "../formula/formula";
import type { StyleName } from "./style";

/** Excel's limit for the text of a cell. Texts of received files may be longer. */
const LONGEST_TEXT = 32_767;

/** Truncates a text to the limit of a cell and marks the cut with "…". */
export const cellText = (text: string): string =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;

/** Returns a cached text content; it stays text even if it begins with "=". */
export const textContent = (text: string): DrawnValue["content"] =>
  text === "" ? { kind: "empty" } : { kind: "text", text: cellText(text) };

/** Returns a cell with a text. */
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

/** Returns a cell that has only a style: part of a merge or of a box. */
export const emptyCell = (row: number, column: number, style: StyleName): DrawnValue => ({
  row,
  column,
  content: { kind: "empty" },
  style,
});

/** Returns one row of texts that starts at `column`. */
export const textRow = (
  row: number,
  column: number,
  texts: readonly string[],
  style: StyleName,
): readonly DrawnValue[] => texts.map((text, index) => textCell(row, column + index, text, style));
