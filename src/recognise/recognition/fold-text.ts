import { foldName, foldTyping, tidyText } from "../../base/text";

/** "1. ", "IV) ", "b) ", "- " before the words of a label. */
const NUMBER_BEFORE = /^(?:\(?(?:[IVXLC]+|\d+(?:\.\d+)*|[a-z\u0111])[.)]+|[-+*\u2022])\s*/i;

/** Removes the number of a label. */
export const withoutNumber = (shown: string): string => shown.replace(NUMBER_BEFORE, "");

/** Normalises a printed text for comparison: removes dots behind it, ignores encoding, accents and case. */
export const foldText = (text: string): string => foldName(tidyText(text));

/** Returns a text for people, on one line and without dots behind it. */
export const shownText = (text: string, font?: string): string =>
  tidyText(text, font).replace(/[\s.\u2026_]+$/, "");

/** Checks whether a shown text begins with one of the words, or is one. */
export const beginsWith = (shown: string, words: readonly string[]): boolean =>
  words.some((word) =>
    compared(shown, word, (text, start) => text === start || text.startsWith(`${start} `)),
  );

/** Checks whether a shown text is one of the words. */
export const isOneOf = (shown: string, words: readonly string[]): boolean =>
  words.some((word) => compared(shown, word, (text, whole) => text === whole));

/** Checks whether a shown text contains one of the words. */
export const hasOneOf = (shown: string, words: readonly string[]): boolean =>
  words.some((word) => compared(shown, word, (text, part) => ` ${text} `.includes(` ${part} `)));

/** Checks whether a shown text ends with one of the words. */
export const endsWith = (shown: string, words: readonly string[]): boolean =>
  words.some((word) => compared(shown, word, (text, end) => ` ${text}`.endsWith(` ${end}`)));

/**
 * Compares accents, which distinguish words; ignores them in a text typed without any. A single word may have
 * none by itself: "Thu" is not "Thứ".
 */
function compared(shown: string, word: string, compare: (text: string, word: string) => boolean): boolean {
  const [one, other] = [comparable(shown), comparable(word)];
  return one.isPlain && one.plain.includes(" ")
    ? compare(one.plain, other.plain)
    : compare(one.words, other.words);
}

/** A text with accents, and without, for comparison. */
interface Comparable {
  readonly isPlain: boolean;
  readonly words: string;
  readonly plain: string;
}

/** Cached: the labels of a form are compared for each of its cells. */
const known = new Map<string, Comparable>();
const MOST_KNOWN = 5_000;

function comparable(shown: string): Comparable {
  const before = known.get(shown);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const folded = {
    isPlain: /^[ -~]*$/.test(shown),
    words: wordsOf(shown),
    plain: foldName(shown).replaceAll("-", " "),
  };
  known.set(shown, folded);
  return folded;
}

/** Returns the words of a text, separated by single blanks, without signs. */
export const wordsOf = (text: string): string =>
  foldTyping(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
