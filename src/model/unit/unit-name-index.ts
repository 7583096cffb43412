import { editDistance } from "../../base/text";
import { namesOf, type Unit } from "./unit";
import type { NameReader } from "./unit-name-reader";

/** Finds units by name. Each lookup may return several units, in the given order. */
export interface UnitNameIndex {
  /** Exactly one of the aliases. */
  readonly byAlias: (text: string) => readonly Unit[];
  /** The same name apart from typing, abbreviations and fully omitted accents. */
  readonly byName: (text: string) => readonly Unit[];
  /** The same letters with other accents. */
  readonly byLetters: (text: string) => readonly Unit[];
  /** One or two letters differ, but no digit. Nearest first. */
  readonly bySimilarity: (text: string) => readonly Unit[];
  /** The text contains the name; returns the names with most words. */
  readonly inside: (text: string) => readonly Unit[];
}

/** Shorter names are part of too many others. */
const LEAST_LETTERS_INSIDE = 5;

interface Spelling {
  readonly unit: Unit;
  readonly words: readonly string[];
  readonly letters: string;
}

export function unitNameIndex(units: readonly Unit[], reader: NameReader): UnitNameIndex {
  const spellingsBy = (read: (text: string) => readonly string[]): readonly Spelling[] =>
    units.flatMap((unit) =>
      namesOf(unit)
        .flatMap((name) => reader.shorter(read(name)))
        .map((words) => ({ unit, words, letters: words.join("") }))
        .filter(({ letters }) => letters !== ""),
    );
  const aliases = grouped(
    units.flatMap((unit) =>
      namesOf(unit)
        .slice(1)
        .map((alias) => [exact(alias), unit]),
    ),
  );
  const strict = grouped(spellingsBy(reader.strict).map(({ letters, unit }) => [letters, unit]));
  const looseSpellings = spellingsBy(reader.loose);
  const loose = grouped(looseSpellings.map(({ letters, unit }) => [letters, unit]));
  const names = namesInside(looseSpellings);
  const looseLetters = (text: string): string => reader.loose(text).join("");

  return {
    byAlias: (text) => aliases.get(exact(text)) ?? [],
    byName: (text) => {
      const letters = reader.strict(text).join("");
      return strict.get(letters) ?? (isPlain(letters) ? loose.get(looseLetters(text)) : undefined) ?? [];
    },
    byLetters: (text) => loose.get(looseLetters(text)) ?? [],
    bySimilarity: (text) => similar(looseLetters(text), looseSpellings),
    inside: (text) => inside(reader.loose(text), names),
  };
}

const exact = (text: string): string => text.normalize("NFC").trim();

const isPlain = (letters: string): boolean => /^[ -~]*$/.test(letters);

function grouped(pairs: readonly (readonly [string, Unit])[]): ReadonlyMap<string, readonly Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const [key, unit] of pairs) {
    const group = groups.get(key) ?? [];
    if (!group.includes(unit)) group.push(unit);
    groups.set(key, group);
  }
  return groups;
}

function similar(letters: string, spellings: readonly Spelling[]): readonly Unit[] {
  const most = letters.length < 5 ? 0 : letters.length < 12 ? 1 : 2;
  const digits = digitsOf(letters);
  const near = spellings
    .filter((spelling) => digitsOf(spelling.letters) === digits)
    .map((spelling) => ({ ...spelling, distance: editDistance(letters, spelling.letters, most) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .toSorted((one, other) => one.distance - other.distance);
  return [...new Set(near.map(({ unit }) => unit))];
}

const digitsOf = (text: string): string => text.replace(/\D+/g, " ").trim();

/** Names by their words; `longest`: word count of the longest name. */
interface NamesInside {
  readonly byWords: ReadonlyMap<string, readonly Unit[]>;
  readonly longest: number;
}

function namesInside(spellings: readonly Spelling[]): NamesInside {
  const long = spellings.filter(({ letters }) => letters.length >= LEAST_LETTERS_INSIDE);
  return {
    byWords: grouped(long.map(({ words, unit }) => [words.join(" "), unit])),
    longest: long.reduce((most, { words }) => Math.max(most, words.length), 0),
  };
}

/** Returns the units whose name is a sequence of these words; the longest sequence wins. */
function inside(words: readonly string[], { byWords, longest }: NamesInside): readonly Unit[] {
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    const found = words.flatMap((_word, first) =>
      first + length > words.length ? [] : (byWords.get(words.slice(first, first + length).join(" ")) ?? []),
    );
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}
