import { baseName, foldTyping } from "../../base/text";
import { namesOf, type Unit } from "./unit";
import type { UnitClue, UnitDoubt } from "./unit-match";
import type { UnitNameIndex } from "./unit-name-index";

/** A doubt with the units that the text means; none where it is nobody's name. */
export interface FoundDoubt extends UnitDoubt {
  readonly meant: readonly Unit[];
}

interface KnownUnits {
  readonly byCode: ReadonlyMap<string, Unit>;
  readonly names: () => UnitNameIndex;
  readonly units: readonly Unit[];
  readonly office: Unit;
  /** Name of the folder that tells of which unit a file is. */
  readonly folderOf: (file: string) => string | undefined;
}

/**
 * What a file says that does not fit the unit it says it is of: the name printed beside the code, where it is another one; and the
 * line of the sender, other codes, the name of the file and its folder, where they mean another unit of the list.
 */
export function doubtsAbout(
  own: Unit,
  { name = "", officeLine = "", marks = [], fileName = "", isSettled }: UnitClue,
  { byCode, names, units, office, folderOf }: KnownUnits,
): readonly FoundDoubt[] {
  if (isSettled) return [];
  const file = withoutEnding(baseName(fileName));
  const folder = folderOf(fileName) ?? "";
  // The office it is sent to often stands in the name of a file, too.
  const isElse = (meant: readonly Unit[]): boolean =>
    meant.length > 0 && !meant.includes(own) && !meant.includes(office);
  const otherwise = (
    by: UnitDoubt["by"],
    text: string,
    meantIn: (text: string) => readonly Unit[],
  ): readonly FoundDoubt[] => {
    if (text.trim() === "" || isNameOf(own, text)) return [];
    const meant = meantIn(text);
    return isElse(meant) ? [{ by, text, meant }] : [];
  };
  const inText = (text: string): readonly Unit[] =>
    wordsOf(text).has(own.code.toUpperCase()) ? [own] : meantBy(text, names(), units);
  return [
    ...printedName(own, name, names),
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

/** Whether a text is one of the unit's names, but for typing: that spares the closer look. */
const isNameOf = (unit: Unit, text: string): boolean =>
  namesOf(unit).some((known) => foldTyping(known) === foldTyping(text));

/** A name that is nobody's is a doubt as well, unless the unit's own name is nearly it, or stands in it. */
function printedName(own: Unit, name: string, names: () => UnitNameIndex): readonly FoundDoubt[] {
  if (name.trim() === "" || isNameOf(own, name)) return [];
  const { byName, byAlias, byLetters, bySimilarity, inside } = names();
  const meant = [...byAlias(name), ...byName(name)];
  if (meant.includes(own)) return [];
  const isLike = [byLetters, bySimilarity, inside].some((find) => find(name).includes(own));
  return meant.length === 0 && isLike ? [] : [{ by: "name", text: name, meant }];
}

/** The units that a name of a file or folder means: whose code it has as a word, else whose name. */
export function meantBy(text: string, names: UnitNameIndex, units: readonly Unit[]): readonly Unit[] {
  const coded = codesIn(text, units).filter(({ code }) => /\D/.test(code) || text.startsWith(`${code}_`));
  return coded.length > 0 ? coded : names.inside(text);
}

/** Forms are issued under names that begin with the code. Numbers without its zeros say too little here. */
export function codesIn(file: string, units: readonly Unit[]): readonly Unit[] {
  const known = unitsByCode.get(units) ?? new Map(units.map((unit) => [unit.code.toUpperCase(), unit]));
  unitsByCode.set(units, known);
  return [...wordsOf(file)].flatMap((word) => known.get(word) ?? []);
}

/** Thousands of files and folders are looked through for the codes of thousands of units. */
const unitsByCode = new WeakMap<readonly Unit[], ReadonlyMap<string, Unit>>();

const wordsOf = (file: string): ReadonlySet<string> => new Set(file.toUpperCase().split(/[\s_]+/));

/** Programs change letter case and drop the zeros before a number. */
export const codeKey = (code: string): string => {
  const key = code.normalize("NFC").trim().toUpperCase();
  return /^\d+$/.test(key) ? key.replace(/^0+(?=\d)/, "") : key;
};

/** The name of a file without its ending. */
export const withoutEnding = (file: string): string => file.replace(/\.\w{1,5}$/, "");
