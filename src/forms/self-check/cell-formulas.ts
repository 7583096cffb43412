import { binary, call, cell, number, type Formula } from "../../workbook/formula";
import { NONE_WORDS, NOT_APPLICABLE_WORDS } from "../words/entry-words";
import type { ValueKind } from "../layout/value-kind";
import { isAmong, isYesOrNo, yesAsNumber } from "./understood-words";
import { FORM_COLUMN } from "../layout/form-columns";
import type { PlacedElement } from "../layout/form-layout";

/** The value cell of an element. */
export const valueReference = (placed: PlacedElement): Formula => cell(placed.row, FORM_COLUMN.VALUE);

/** Tests for a cell with nothing but blanks. */
export const isBlank = (value: Formula): Formula => binary(call("LEN", call("TRIM", value)), "=", number(0));

/** Tests for one of some words, ignoring case. Refers to the cell once, because relations test many cells. */
const isOneOf = (value: Formula, words: readonly string[]): Formula =>
  isAmong("|", call("LOWER", value), words);

const NONE = [NONE_WORDS.short, NONE_WORDS.long];
const NOT_APPLICABLE = [NOT_APPLICABLE_WORDS.short, NOT_APPLICABLE_WORDS.long];

export const isNone = (value: Formula): Formula => isOneOf(value, NONE);

export const isNotApplicable = (value: Formula): Formula => isOneOf(value, NOT_APPLICABLE);

/** Tests for a word that may replace any answer. */
export const isWord = (value: Formula): Formula => isOneOf(value, [...NONE, ...NOT_APPLICABLE]);

const isAnswer = (value: Formula, kind: ValueKind): Formula =>
  kind === "yes-no" ? isYesOrNo(value) : call("ISNUMBER", value);

/** Tests for something that counts as a number: a number, "nothing occurred", yes or no. */
export const hasAmount = (value: Formula, kind: ValueKind): Formula =>
  call("OR", isAnswer(value, kind), isNone(value));

/** Tests for any answer: an amount, or the words for "does not apply". */
export const saysSomething = (value: Formula, kind: ValueKind): Formula =>
  call("OR", isAnswer(value, kind), isWord(value));

/** Returns the amount: yes = 1; words, blanks and texts = 0. */
export function amount(value: Formula, kind: ValueKind): Formula {
  return kind === "yes-no" ? yesAsNumber(value) : call("N", value);
}

/** Combines conditions with AND or OR; returns a single condition as it is. */
export function all(conditions: readonly Formula[]): Formula {
  const [first, ...more] = conditions;
  return first !== undefined && more.length === 0 ? first : call("AND", ...conditions);
}

export function any(conditions: readonly Formula[]): Formula {
  const [first, ...more] = conditions;
  return first !== undefined && more.length === 0 ? first : call("OR", ...conditions);
}
