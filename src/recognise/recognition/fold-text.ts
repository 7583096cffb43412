import { foldName, foldTyping, tidyText } from "../../base/text";

/** Dots, underscores and blanks that show where to write. */
const PLACEHOLDER = /^[.\u2026_\s]*$/;

/** A dash alone: nothing so far, or nobody is meant to write here. */
const DASH = /^\s*[-\u2010-\u2015]\s*$/;

/** Whether a text is a dash and nothing else. */
export const isDash = (text: string): boolean => DASH.test(text);

/** "1. ", "IV) ", "b) ", "- " before the words of a label. */
const NUMBER_BEFORE = /^(?:\(?(?:[IVXLC]+|\d+(?:\.\d+)*|[a-z\u0111])[.)]+|[-+*\u2022])\s*/i;

/** A label without its number in the form. */
export const withoutNumber = (shown: string): string => shown.replace(NUMBER_BEFORE, "");

/** Whether a text only shows where to write. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);

/** A printed text without the dots behind it, as it is compared: whatever its encoding, accents and case. */
export const foldText = (text: string): string => foldName(tidyText(text));

/** A text as people read it, on one line and without the dots behind it. */
export const shownText = (text: string, font?: string): string =>
  tidyText(text, font).replace(/[\s.\u2026_]+$/, "");

/** Whether a shown text is one of the words, or begins with one followed by something else. */
export const beginsWith = (shown: string, words: readonly string[]): boolean =>
  words.some((word) =>
    compared(shown, word, (text, start) => text === start || text.startsWith(`${start} `)),
  );

/** Whether a shown text is one of the words and nothing else. */
export const isOneOf = (shown: string, words: readonly string[]): boolean =>
  words.some((word) => compared(shown, word, (text, whole) => text === whole));

/** Whether a shown text holds one of the words. */
export const hasOneOf = (shown: string, words: readonly string[]): boolean =>
  words.some((word) => compared(shown, word, (text, part) => ` ${text} `.includes(` ${part} `)));

/** Whether the last words of a shown text are one of these. */
export const endsWith = (shown: string, words: readonly string[]): boolean =>
  words.some((word) => compared(shown, word, (text, end) => ` ${text}`.endsWith(` ${end}`)));

/**
 * Accents make other words of the same letters; where somebody typed without any, they say nothing. A word alone may have none by
 * itself: "Thu" is no "Thứ".
 */
function compared(shown: string, word: string, compare: (text: string, word: string) => boolean): boolean {
  const [one, other] = [comparable(shown), comparable(word)];
  return one.isPlain && one.plain.includes(" ")
    ? compare(one.plain, other.plain)
    : compare(one.words, other.words);
}

/** A text as it is compared: with its accents, and without. */
interface Comparable {
  readonly isPlain: boolean;
  readonly words: string;
  readonly plain: string;
}

/** The labels of a form are asked about for each of its cells. */
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

/** Words with single blanks between them, without signs. */
export const wordsOf = (text: string): string =>
  foldTyping(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
