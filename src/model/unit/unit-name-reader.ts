import { foldName, foldTyping } from "../../base/text";

/** All ways to write one word, the usual short one first. */
export type WordSpellings = readonly [usual: string, ...others: string[]];

/** Words of unit names that people shorten, leave out or spell in several ways; data of the plans. */
export interface NameWords {
  /** What a body is, before everything else; may be left out. */
  readonly heads: readonly WordSpellings[];
  /** What its place is, before the name of the place; may be left out. */
  readonly kinds: readonly WordSpellings[];
  readonly others: readonly WordSpellings[];
}

/** A name as words, each of `NameWords` in one spelling. */
export interface NameReader {
  /** Accents count: other words stay other words. */
  readonly strict: (text: string) => readonly string[];
  /** Without accents, as people type who have no Vietnamese keyboard. */
  readonly loose: (text: string) => readonly string[];
  /** The ways to say a read name: whole, without its head, without its kind, without both. */
  readonly shorter: (words: readonly string[]) => readonly (readonly string[])[];
}

/** B'Lao is also written B’Lao and BLao. */
const APOSTROPHES = /['\u2018\u2019\u02bc`\u00b4]/g;

/** Words in the letters of foldTyping: typing, case and the place of the tone are settled. */
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

/** Puts the one sign for every known word or group of words; `sequences` come longest first. */
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
