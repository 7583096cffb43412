import { cleanText } from "./clean-text";

/** A text on one line with single blanks: for codes, words and numbers. */
export const oneLine = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, " ") : text);

/** Blanks other than single ones of the space bar; few texts have any. */
const UNEVEN = /\s{2}|[^\S ]/;

/** A text cleaned and on one line. */
export const tidyText = (text: string, font?: string): string => oneLine(cleanText(text, font).text);

/**
 * A key under which the usual ways of typing one text meet: composed or not, capitals or not, the tone on either vowel,
 * Eth for the Vietnamese D with stroke. Everything else stays different: no accents are dropped.
 */
export function foldTyping(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const folded = foldTidied(tidyText(text));
  if (known.size >= MOST_KNOWN) known.clear();
  if (text.length <= LONGEST_KNOWN) known.set(text, folded);
  return folded;
}

/** Names and headings of a workbook are asked about again and again; no text is a heading that is longer than this. */
const known = new Map<string, string>();
const MOST_KNOWN = 5_000;
const LONGEST_KNOWN = 300;

/** The same of a text that was cleaned before, which is most of the work. */
export const foldTidied = (tidied: string): string =>
  foldTonePlacement(tidied.toLowerCase().replace(/[\u00f0\u0256]/g, "\u0111"));

/** A folded text without any accents; of people of a village many names are then the same. */
export const withoutAccents = (folded: string): string =>
  folded.replace(/\p{M}/gu, "").replace(/\u0111/g, "d");

/**
 * Whether a tidied text means a word of ours: spelled as it is, or typed wholly without accents. None of what is folded
 * changes how many letters there are, which spares nearly every text the folding.
 */
export function meansWord(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  const folded = foldTyping(typed);
  const wanted = foldTyping(word);
  const isPlain = !/[^ -~]/.test(folded);
  return folded === wanted || (isPlain && folded === withoutAccents(wanted));
}

/** Whether two tidied texts differ at most in the usual ways of typing. */
export const isSameTyping = (one: string, other: string): boolean =>
  one.length === other.length && foldTyping(one) === foldTyping(other);

/** A word in decomposed letters: its tone mark, wherever it stands, and what follows it. */
const TONE_AND_REST = /([\u0300\u0301\u0303\u0309\u0323])([\p{L}\u0302\u0306\u031b]+)/gu;

/**
 * Makes texts equal that differ only in where a syllable carries its tone (hoà and hòa, uỷ and ủy, hoàn and hòan): the
 * tone goes to the end of the word. For comparing only, never for showing; the result is in decomposed letters (NFD), so
 * both sides have to be folded.
 */
const foldTonePlacement = (text: string): string => text.normalize("NFD").replace(TONE_AND_REST, "$2$1");
