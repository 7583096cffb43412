import { cleanText } from "./clean-text";

/** Returns a text on one line with single blanks: for codes, words and numbers. */
export const oneLine = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, " ") : text);

/** Any blank other than a single space; few texts have one. */
const UNEVEN = /\s{2}|[^\S ]/;

/** Cleans a text and puts it on one line. */
export const tidyText = (text: string, font?: string): string => oneLine(cleanText(text, font).text);

/**
 * Returns a key that the usual ways of typing one text share: composed or not, upper or lower case, the tone
 * on either vowel, Eth for the Vietnamese D with stroke. Accents stay significant.
 */
export function foldTyping(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const folded = foldTidied(tidyText(text));
  if (known.size >= MOST_KNOWN) known.clear();
  if (text.length <= LONGEST_KNOWN) known.set(text, folded);
  return folded;
}

/** Cache: the same names and headings are folded repeatedly. Longer texts are not headings. */
const known = new Map<string, string>();
const MOST_KNOWN = 5_000;
const LONGEST_KNOWN = 300;

/** Folds a text that is already tidied. Tidying takes most of the time. */
export const foldTidied = (tidied: string): string =>
  foldTonePlacement(tidied.toLowerCase().replace(/[\u00f0\u0256]/g, "\u0111"));

/** Removes all accents from a folded text. Different names may become equal. */
export const withoutAccents = (folded: string): string =>
  folded.replace(/\p{M}/gu, "").replace(/\u0111/g, "d");

/**
 * Returns whether a tidied text is the given word, spelled correctly or without any accents. Folding keeps
 * the number of letters, so comparing lengths first saves nearly all of the work.
 */
export function meansWord(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  const folded = foldTyping(typed);
  const wanted = foldTyping(word);
  const isPlain = !/[^ -~]/.test(folded);
  return folded === wanted || (isPlain && folded === withoutAccents(wanted));
}

/** Returns whether two tidied texts have the same typing key. */
export const isSameTyping = (one: string, other: string): boolean =>
  one.length === other.length && foldTyping(one) === foldTyping(other);

/** In a decomposed word: the tone mark and what follows it. */
const TONE_AND_REST = /([\u0300\u0301\u0303\u0309\u0323])([\p{L}\u0302\u0306\u031b]+)/gu;

/**
 * Moves each tone mark to the end of its word, so that texts differing only in the position of the tone
 * become equal (hoà and hòa, uỷ and ủy, hoàn and hòan). Only for comparing: the result is in decomposed
 * letters (NFD), so both sides must be folded.
 */
const foldTonePlacement = (text: string): string => text.normalize("NFD").replace(TONE_AND_REST, "$2$1");

/**
 * Returns whether a text, folded or not, has two adjacent letters: more than a row number ("1.2") or a cross.
 */
export const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text);
