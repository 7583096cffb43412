import {
  isCellError,
  type CellContent,
  type CellFormat,
  type DateSystem,
  readDaySerial,
  readDayText,
} from "../../workbook/grid";
import type { NumberExpectation } from "../../model/plan";
import type { Misreading, MisreadingReason, TextCleaning } from "../../model/submission";
import { isSameTyping, meansWord, oneLine } from "../../base/text";
import { BLANK, NONE, NOT_APPLICABLE, type Value } from "../../model/value";
import { NO, NO_WORDS, NONE_WORDS, NOT_APPLICABLE_WORDS, YES, YES_WORDS } from "../words/entry-words";
import type { ValueKind } from "../layout/value-kind";
import { cleanCell } from "./clean-cell";
import { readNumberCell, readNumberText } from "./read-number";

/** Kind of value that a cell asks for. */
export type WantedValue =
  | { readonly kind: Exclude<ValueKind, "number"> }
  | { readonly kind: "number"; readonly expectation: NumberExpectation }
  | { readonly kind: "choice"; readonly choices: readonly string[] };

/** Reading of a cell. `convertedFrom`: the text in place of a number or date. */
export interface ValueReading {
  readonly reading: Value | Misreading;
  readonly convertedFrom?: string;
  readonly cleaning?: TextCleaning;
}

const misread = (found: string, reason: MisreadingReason): ValueReading => ({
  reading: { kind: "misread", found, reason },
});

/**
 * Reads a cell as a value of the wanted kind, without guessing: ambiguous or unreadable content is a
 * misreading and adds nothing to totals. Cleans texts first and reports it.
 */
export function readValue(
  content: CellContent | undefined,
  format: CellFormat,
  wanted: WantedValue,
  system: DateSystem,
): ValueReading {
  if (content === undefined) return { reading: BLANK };
  if (isCellError(content)) return misread(content.error, "error-value");
  if (typeof content !== "string") {
    return understand(content, shownText(content, format, system), format, wanted, system);
  }
  const { text, cleaning } = cleanCell(content, format.font);
  const value = understand(content, text, format, wanted, system);
  if (cleaning === undefined) return value;
  if (isWorthSaying(cleaning, wanted)) return { ...value, cleaning };
  return value.convertedFrom === undefined ? value : { ...value, convertedFrom: oneLine(content.trim()) };
}

/**
 * Returns whether cleaning must be reported: any change to a text that is stored; for numbers, words and
 * choices only a decoding.
 */
const isWorthSaying = ({ changes }: TextCleaning, { kind }: WantedValue): boolean =>
  kind === "text" || changes.includes("tcvn3") || changes.includes("vni");

function understand(
  content: number | string | boolean,
  shown: string,
  format: CellFormat,
  wanted: WantedValue,
  system: DateSystem,
): ValueReading {
  const text = oneLine(shown);
  if (text === "") return { reading: BLANK };
  const word = typeof content === "string" ? wordValue(text) : undefined;
  if (word !== undefined) return { reading: word };
  switch (wanted.kind) {
    case "number":
      if (typeof content === "boolean") return misread(text, "not-a-number");
      return typeof content === "number"
        ? readNumberCell(content, format, text, wanted.expectation)
        : readNumberText(text, wanted.expectation);
    case "yes-no":
      return asYesOrNo(content, text);
    case "date":
      return asDay(content, text, system);
    case "text":
      return { reading: { kind: "text", text: shown } };
    case "choice": {
      const choice = wanted.choices.find((candidate) => isSameTyping(candidate, text));
      return choice === undefined
        ? misread(text, "not-a-choice")
        : { reading: { kind: "text", text: choice } };
    }
  }
}

/** Returns the value of a word that may replace any answer. */
function wordValue(text: string): Value | undefined {
  const means = (words: { readonly short: string; readonly long: string }): boolean =>
    meansWord(text, words.short) || meansWord(text, words.long);
  if (means(NONE_WORDS)) return NONE;
  return means(NOT_APPLICABLE_WORDS) ? NOT_APPLICABLE : undefined;
}

function asYesOrNo(content: number | string | boolean, text: string): ValueReading {
  if (typeof content === "boolean") return { reading: { kind: "yes-no", yes: content } };
  if (meansWord(text, YES)) return { reading: { kind: "yes-no", yes: true } };
  if (meansWord(text, NO)) return { reading: { kind: "yes-no", yes: false } };
  const bare = text.replace(/[.!]+$/, "");
  const isOneOf = (words: readonly string[]): boolean => words.some((word) => meansWord(bare, word));
  const yes = isOneOf(YES_WORDS);
  return yes || isOneOf(NO_WORDS)
    ? { reading: { kind: "yes-no", yes }, convertedFrom: text }
    : misread(text, "not-yes-or-no");
}

function asDay(content: number | string | boolean, text: string, system: DateSystem): ValueReading {
  if (typeof content === "number") {
    const date = readDaySerial(content, system);
    return date === undefined ? misread(text, "not-a-date") : { reading: { kind: "date", date } };
  }
  const date = readDayText(text);
  return date === undefined
    ? misread(text, "not-a-date")
    : { reading: { kind: "date", date }, convertedFrom: text };
}

/** Returns roughly what the cell shows: a day for a date, digits for a number. */
function shownText(content: number | string | boolean, format: CellFormat, system: DateSystem): string {
  if (typeof content !== "number" || !format.isDate) return String(content);
  return readDaySerial(content, system)?.split("-").reverse().join("/") ?? String(content);
}
