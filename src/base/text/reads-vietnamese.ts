import { isVietnameseSyllable } from "./vietnamese-syllable";

/** What stands between words: blanks, digits, ASCII punctuation, and the dashes, quotes and dots of Unicode. */
const BETWEEN_WORDS = /[\s\d!-/:-@[-`{-~\u2000-\u206f]+/;
const PLAIN = /^[ -~]*$/;
/** Signs that people write by themselves: (c), (r), section sign, degree, fractions, guillemets … */
const SIGN = /^[\u00a1-\u00bf\u00d7\u00f7]$/;
const ABBREVIATION = /^[A-Z\u0110\u01af]+$/;

export const wordsOf = (text: string): readonly string[] => text.split(BETWEEN_WORDS);

/** LĐLĐ, CĐCS, ATVSLĐ: capitals, hardly a vowel among them (which tells NIĐO, misread from a Spanish word, apart). */
export const isAbbreviation = (word: string): boolean =>
  ABBREVIATION.test(word) && (word.match(/[AEIOUY]/g)?.length ?? 0) <= 1;

/** A word with letters beyond ASCII that Vietnamese can write so; words of plain letters may be of any language. */
export const isRightWord = (word: string): boolean =>
  PLAIN.test(word) || SIGN.test(word) || isAbbreviation(word) || isVietnameseSyllable(word);

/** Whether nothing in a text shows that it is anything but Vietnamese in Unicode. */
export const readsVietnamese = (text: string): boolean => wordsOf(text).every(isRightWord);
