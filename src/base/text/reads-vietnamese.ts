import { isVietnameseSyllable } from "./vietnamese-syllable";

/** Word separators: blanks, digits, ASCII punctuation, and Unicode dashes, quotes and dots. */
const BETWEEN_WORDS = /[\s\d!-/:-@[-`{-~\u2000-\u206f]+/;
const PLAIN = /^[ -~]*$/;
/** Signs that stand alone: (c), (r), section sign, degree, fractions, guillemets … */
const SIGN = /^[\u00a1-\u00bf\u00d7\u00f7]$/;
const ABBREVIATION = /^[A-Z\u0110\u01af]+$/;

export const splitWords = (text: string): readonly string[] => text.split(BETWEEN_WORDS);

/**
 * Returns whether a word is an abbreviation such as LĐLĐ, CĐCS, ATVSLĐ: capitals with at most one vowel.
 * NIĐO, a misread Spanish word, is none.
 */
export const isAbbreviation = (word: string): boolean =>
  ABBREVIATION.test(word) && (word.match(/[AEIOUY]/g)?.length ?? 0) <= 1;

/** Returns whether a word could be Vietnamese in Unicode. Pure ASCII words may be of any language. */
export const isRightWord = (word: string): boolean =>
  PLAIN.test(word) || SIGN.test(word) || isAbbreviation(word) || isVietnameseSyllable(word);

/** Returns whether nothing in a text contradicts Vietnamese in Unicode. */
export const readsVietnamese = (text: string): boolean => splitWords(text).every(isRightWord);
