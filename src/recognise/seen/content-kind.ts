import { isCellError, type CellContent, type CellFormat } from "../../workbook/grid";
import { meansWord, tidyText } from "../../base/text";
import { scaleOf } from "../../model/numbers";
import { TYPED_NUMBER_WORDS } from "../../forms/words";
import type { SeenKind } from "./seen-copies";

/** Digits with separators, optionally with a sign, brackets or a percent sign. */
const NUMBER = /^[-+(\u2212\u2013]?\s*\d[\d.,\s]*\)?\s*%?$/;
/** "0101", "0912345678": codes, no amounts. "00,00" and "05" are padded amounts. */
const CODE = /^(?:0\d{2,}|\d{9,})$/;

/** Words behind digits, as in "2,5 triệu". */
const BEHIND_NUMBER = /^[-+]?\s*\d[\d.,\s]*(\p{L}.*)$/u;

const NOTHING_WORDS = [...TYPED_NUMBER_WORDS.none, ...TYPED_NUMBER_WORDS.notApplicable];

/** Classifies the content of a copy's cell; "nothing" for blanks, dots, dashes, and words for none. */
export function contentKind(
  content: CellContent | undefined,
  { isDate, numberFormat }: CellFormat,
): SeenKind | "nothing" {
  if (content === undefined || isCellError(content)) return "nothing";
  if (typeof content === "boolean") return "text";
  if (typeof content === "number") {
    if (isDate) return "date";
    return numberFormat.includes("%") ? "percent" : "number";
  }
  if (isPlaceholder(content) || isDash(content)) return "nothing";
  const text = tidyText(content).trim();
  if (NOTHING_WORDS.some((word) => meansWord(text, word))) return "nothing";
  if (CODE.test(text)) return "code";
  if (NUMBER.test(text)) return text.endsWith("%") ? "percent" : "number";
  const unit = BEHIND_NUMBER.exec(text)?.[1]?.trim();
  if (unit !== undefined && scaleOf(unit, TYPED_NUMBER_WORDS) !== undefined) return "number";
  return /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(text) ? "date" : "text";
}

/** Dots, underscores and blanks to write on. */
const PLACEHOLDER = /^[.\u2026_\s]*$/;

/** A dash alone: nothing so far, or not to be filled in. */
const DASH = /^\s*[-\u2010-\u2015]\s*$/;

/** Checks whether a text is only a dash. */
export const isDash = (text: string): boolean => DASH.test(text);

/** Checks whether a text is only a placeholder to write on. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);
