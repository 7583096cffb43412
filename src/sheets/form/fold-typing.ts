/** What no eye can see and no key types: zero-width space and joiners, byte-order mark. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/** Text as typed, in one way to write each letter (NFC), without blanks (also no-break ones) at either end. */
export const typedText = (text: string): string => text.normalize("NFC").replace(INVISIBLE, "").trim();

/** The same on one line with single blanks: for codes, words and numbers. */
export const tidyText = (text: string): string => typedText(text).replace(/\s+/g, " ");

/** Tone marks of Vietnamese as combining characters: grave, acute, tilde, hook above, dot below. */
const OPEN_SYLLABLE = /(?<!q)(o(?=[ae])|u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])(?!\p{L})/gu;

/**
 * A key under which the usual ways of typing one text meet: NFC or NFD, capitals or not, the tone on either vowel of oa,
 * oe and uy, Eth for the Vietnamese D with stroke. Everything else stays different: no accents are dropped.
 */
export function foldTyping(text: string): string {
  return tidyText(text)
    .replace(/[\u00d0\u0189]/g, "\u0110")
    .toLocaleLowerCase("vi")
    .replace(/\u00f0/g, "\u0111")
    .normalize("NFD")
    .replace(OPEN_SYLLABLE, "$1$3$2")
    .normalize("NFC");
}

const withoutAccents = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\u0111/g, "d");

/** Whether a typed text means a word of ours: spelled as it is, or typed wholly without accents. */
export function meansWord(typed: string, word: string): boolean {
  const folded = foldTyping(typed);
  const wanted = foldTyping(word);
  const isPlain = !/[^\u0020-\u007e]/.test(folded);
  return folded === wanted || (isPlain && folded === withoutAccents(wanted));
}
