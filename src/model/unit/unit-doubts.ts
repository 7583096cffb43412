import { baseName, foldTyping } from "../../base/text";
import { namesOf, type Unit } from "./unit";
import type { UnitClue, UnitDoubt } from "./unit-match";
import type { UnitNameIndex } from "./unit-name-index";

/** A doubt with the units that its text may name; none if the text is no unit's name. */
export interface FoundDoubt extends UnitDoubt {
  readonly meant: readonly Unit[];
}

interface KnownUnits {
  readonly byCode: ReadonlyMap<string, Unit>;
  readonly names: () => UnitNameIndex;
  readonly units: readonly Unit[];
  readonly office: Unit;
  /** Name of the folder that identifies the unit of a file. */
  readonly folderOf: (file: string) => string | undefined;
}

/**
 * Returns what contradicts a file's unit: a different name printed next to the code; or a sender line, code,
 * file name or folder that identifies another unit of the list.
 */
export function doubtsAbout(
  claimed: Unit,
  { name = "", officeLine = "", marks = [], fileName = "", isSettled }: UnitClue,
  { byCode, names, units, office, folderOf }: KnownUnits,
): readonly FoundDoubt[] {
  if (isSettled) return [];
  const file = withoutEnding(baseName(fileName));
  const folder = folderOf(fileName) ?? "";
  // File names also often contain the receiving office.
  const isElse = (meant: readonly Unit[]): boolean =>
    meant.length > 0 && !meant.includes(claimed) && !meant.includes(office);
  const otherwise = (
    by: UnitDoubt["by"],
    text: string,
    meantIn: (text: string) => readonly Unit[],
  ): readonly FoundDoubt[] => {
    if (text.trim() === "" || isNameOf(claimed, text)) return [];
    const meant = meantIn(text);
    return isElse(meant) ? [{ by, text, meant }] : [];
  };
  const inText = (text: string): readonly Unit[] =>
    wordsOf(text).has(claimed.code.toUpperCase()) ? [claimed] : unitsNamedIn(text, names(), units);
  return [
    ...printedName(claimed, name, names),
    ...otherwise("name", officeLine, (text) => names().byName(text)),
    ...marks.flatMap((code) =>
      otherwise("mark", code, () => {
        const unit = byCode.get(codeKey(code));
        return unit === undefined ? [] : [unit];
      }),
    ),
    ...otherwise("file-name", file, inText),
    ...otherwise("folder", folder, inText),
  ];
}

/** Returns whether a text is one of the unit's names apart from typing: the fast path. */
const isNameOf = (unit: Unit, text: string): boolean =>
  namesOf(unit).some((known) => foldTyping(known) === foldTyping(text));

/** An unknown name is a doubt too, unless it resembles or contains the unit's name. */
function printedName(claimed: Unit, name: string, names: () => UnitNameIndex): readonly FoundDoubt[] {
  if (name.trim() === "" || isNameOf(claimed, name)) return [];
  const { byName, byAlias, byLetters, bySimilarity, inside } = names();
  const meant = [...byAlias(name), ...byName(name)];
  if (meant.includes(claimed)) return [];
  const isLike = [byLetters, bySimilarity, inside].some((find) => find(name).includes(claimed));
  return meant.length === 0 && isLike ? [] : [{ by: "name", text: name, meant }];
}

/** Returns the units that a file or folder name means: by a code as a word, else by name. */
export function unitsNamedIn(text: string, names: UnitNameIndex, units: readonly Unit[]): readonly Unit[] {
  const coded = codesIn(text, units).filter(({ code }) => /\D/.test(code) || text.startsWith(`${code}_`));
  return coded.length > 0 ? coded : names.inside(text);
}

/**
 * Returns the units whose code is a word of a file name: issued forms begin with the code. Numbers without
 * leading zeros are too weak here.
 */
export function codesIn(file: string, units: readonly Unit[]): readonly Unit[] {
  const known = unitsByCode.get(units) ?? new Map(units.map((unit) => [unit.code.toUpperCase(), unit]));
  unitsByCode.set(units, known);
  return [...wordsOf(file)].flatMap((word) => known.get(word) ?? []);
}

/** Cache: thousands of files and folders are searched for the codes of thousands of units. */
const unitsByCode = new WeakMap<readonly Unit[], ReadonlyMap<string, Unit>>();

const wordsOf = (file: string): ReadonlySet<string> => new Set(file.toUpperCase().split(/[\s_]+/));

/** Programs change case, drop the leading zeros of numbers and make dashes of hyphens. */
export const codeKey = (code: string): string => {
  const key = code
    .normalize("NFC")
    .trim()
    .toUpperCase()
    .replace(/\s*[\u2010-\u2015\u2212]\s*/g, "-");
  return /^\d+$/.test(key) ? key.replace(/^0+(?=\d)/, "") : key;
};

/** Returns a file name without its extension. */
export const withoutEnding = (file: string): string => file.replace(/\.\w{1,5}$/, "");
