import { withoutAccents, foldTyping } from "../../base/text";
import { binary, call, concatenated, number, text, type Formula } from "../../workbook/formula";
import { NO_WORDS, NONE_WORDS, YES_WORDS } from "../words/entry-words";
import { TYPED_NUMBER_WORDS } from "../words/typed-number-words";

/** Longest text that Excel accepts inside a formula. */
const LONGEST_TEXT = 255;

/** Returns the words with and without accents, since people type both, each followed by a bar. */
const barred = (words: readonly string[]): readonly string[] =>
  [...new Set(words.flatMap((word) => [word.toLowerCase(), withoutAccents(foldTyping(word))]))].map(
    (word) => `${word}|`,
  );

const NO = ["|", ...barred(NO_WORDS)];
/** Words for yes follow this position. */
const END_OF_NO = NO.join("").length - 1;
const ANSWERS = longText([...NO, ...barred(YES_WORDS)]);

function longText(pieces: readonly string[]): Formula {
  const texts = [""];
  for (const piece of pieces) {
    const longer = (texts.at(-1) ?? "") + piece;
    if (longer.length > LONGEST_TEXT) texts.push(piece);
    else texts.splice(-1, 1, longer);
  }
  return concatenated(texts.map(text));
}

/**
 * Returns the position of a word for no or yes among all; an error for other content. Ignores case and
 * surrounding blanks.
 */
const placeOf = (value: Formula): Formula =>
  call("FIND", concatenated([text("|"), call("LOWER", call("TRIM", value)), text("|")]), ANSWERS);

export const isYesOrNo = (value: Formula): Formula => call("ISNUMBER", placeOf(value));

/** Yes = 1; any other content = 0. */
export const yesAsNumber = (value: Formula): Formula =>
  call(
    "IF",
    binary(call("IFERROR", placeOf(value), number(0)), ">=", number(END_OF_NO)),
    number(1),
    number(0),
  );

/** Tests for one of these lower-case words. Neither they nor typed texts contain `edge`. */
export const isAmong = (edge: string, found: Formula, words: readonly string[]): Formula =>
  call(
    "ISNUMBER",
    call(
      "FIND",
      concatenated([text(edge), found, text(edge)]),
      text([edge, ...words.map((word) => word.toLowerCase() + edge)].join("")),
    ),
  );

const without = (value: Formula, ...parts: readonly Formula[]): Formula =>
  parts.reduce((rest, part) => call("SUBSTITUTE", rest, part, text("")), value);

const BLANK = " ";
const BLANKS = [text(BLANK), text("\u00a0")];

/**
 * Tests for a text that the office reads as a number: digits with blanks or dots between the thousands, a
 * unit of measure behind them (`unit`, from `unitTyped`), or a sign that nothing occurred. A single dot may
 * also precede decimals.
 */
export function isNumberInWords(value: Formula, unit: Formula): Formula {
  const typed = without(call("LOWER", value), ...BLANKS, unit);
  const digits = without(typed, text("."));
  const dots = binary(call("LEN", typed), "-", call("LEN", digits));
  const isNumber = binary(concatenated([binary(digits, "+", number(0)), text("")]), "=", digits);
  return call(
    "AND",
    call("ISTEXT", value),
    binary(dots, "<>", number(1)),
    call("OR", call("IFERROR", isNumber, { kind: "value", value: false }), isAmong(BLANK, typed, NOTHING)),
  );
}

/** Returns a unit of measure without blanks, in lower case. */
export const unitTyped = (unit: Formula): Formula => without(call("LOWER", unit), text(BLANK));

/** Without blanks, like the texts they are compared with. */
const NOTHING = [
  "-",
  ...TYPED_NUMBER_WORDS.none.filter((word) => word !== NONE_WORDS.short && !word.includes(" ")),
];

const DIGITS = Array.from({ length: 10 }, (_, digit) => text(String(digit)));

/** Tests for a text that the office reads as a day: without digits, two separators remain. */
export function isDayInWords(value: Formula): Formula {
  const rest = without(value, ...DIGITS, ...BLANKS);
  return call("AND", call("ISTEXT", value), isAmong(BLANK, rest, ["//", "..", "--"]));
}
