import { foldName, foldTyping } from "../../base/text";

/** All spellings of one word, the usual short one first. */
export type WordSpellings = readonly [usual: string, ...others: string[]];

/** Words of unit names that people shorten, omit or spell differently; data of the plans. */
export interface NameWords {
  /** Kind of body at the beginning of a name; may be omitted. */
  readonly heads: readonly WordSpellings[];
  /** Kind of place before the place name; may be omitted. */
  readonly kinds: readonly WordSpellings[];
  readonly others: readonly WordSpellings[];
}

/** Splits names into words, with one spelling for each of `NameWords`. */
export interface NameReader {
  /** Accents are significant. */
  readonly strict: (text: string) => readonly string[];
  /** Without accents, as typed without a Vietnamese keyboard. */
  readonly loose: (text: string) => readonly string[];
  /** Short forms of a name: complete, without its head, without its kind, without both. */
  readonly shorter: (words: readonly string[]) => readonly (readonly string[])[];
}

/** B'Lao is also written B’Lao and BLao. */
const APOSTROPHES = /['\u2018\u2019\u02bc`\u00b4]/g;

/** Words in the form of `foldTyping`. */
const wordsIn = (text: string): readonly string[] =>
  foldTyping(text)
    .replace(APOSTROPHES, "")
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const plain = (words: readonly string[]): readonly string[] => words.map((word) => foldName(word));

interface Sequence {
  readonly words: readonly string[];
  readonly sign: string;
}

export function nameReader(words: NameWords): NameReader {
  const signOf = ([usual]: WordSpellings): string => foldName(usual);
  const heads = new Set(words.heads.map(signOf));
  const kinds = new Set(words.kinds.map(signOf));
  const known = [...words.heads, ...words.kinds, ...words.others];
  const sequences = (read: (text: string) => readonly string[]): readonly Sequence[] =>
    known
      .flatMap((spellings) => spellings.map((text) => ({ words: read(text), sign: signOf(spellings) })))
      .toSorted((one, other) => other.words.length - one.words.length);

  const strictly = sequences(wordsIn);
  const loosely = sequences((text) => plain(wordsIn(text)));
  const withoutKind = ([first = "", ...rest]: readonly string[]): readonly string[] =>
    kinds.has(first) ? rest : [first, ...rest];
  return {
    strict: (text) => contract(wordsIn(text), strictly),
    loose: (text) => contract(plain(wordsIn(text)), loosely),
    shorter: (name) => {
      const [first = "", ...rest] = name;
      return heads.has(first)
        ? [name, rest, [first, ...withoutKind(rest)], withoutKind(rest)]
        : [name, withoutKind(name)];
    },
  };
}

/** Replaces every known word or sequence of words by its sign; `sequences`: longest first. */
function contract(words: readonly string[], sequences: readonly Sequence[]): readonly string[] {
  const read: string[] = [];
  for (let at = 0; at < words.length;) {
    const start = at;
    const found = sequences.find((sequence) =>
      sequence.words.every((word, offset) => words[start + offset] === word),
    );
    read.push(found?.sign ?? words[at] ?? "");
    at += found?.words.length ?? 1;
  }
  return read;
}
