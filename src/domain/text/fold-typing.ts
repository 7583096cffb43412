import { cleanText } from "./clean-text";
import { foldTonePlacement } from "./fold-tone-placement";

/** A text on one line with single blanks: for codes, words and numbers. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** A text cleaned and on one line. */
export const tidyText = (text: string, font?: string): string => oneLine(cleanText(text, font).text);

/**
 * A key under which the usual ways of typing one text meet: composed or not, capitals or not, the tone on either vowel,
 * Eth for the Vietnamese D with stroke. Everything else stays different: no accents are dropped.
 */
export const foldTyping = (text: string): string => foldTidied(tidyText(text));

/** The same of a text that was cleaned before, which is most of the work. */
export const foldTidied = (tidied: string): string =>
  foldTonePlacement(tidied.toLowerCase().replace(/[\u00f0\u0256]/g, "\u0111"));

const withoutAccents = (folded: string): string => folded.replace(/\p{M}/gu, "").replace(/\u0111/g, "d");

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
