import { baseName, foldTyping } from "../../base/text";
import type { UnitCode } from "../codes";
import type { ConfirmedMatches } from "./confirmed-matches";
import type { Unit, UnitRegistry } from "./unit";
import type { GuessReason, MatchedBy, UnitClue, UnitGuess, UnitMatch } from "./unit-match";
import { codeKey, codesIn, doubtsAbout, meantBy, withoutEnding, type FoundDoubt } from "./unit-doubts";
import { unitNameIndex, type UnitNameIndex } from "./unit-name-index";
import { nameReader, type NameWords } from "./unit-name-reader";
import { grouped } from "../../base/grouped-by";

export type UnitMatcher = (clue: UnitClue) => UnitMatch;

/** Guesses shown; a person cannot choose among more. */
const MOST_GUESSES = 5;

/**
 * Tells which of the units that report to an office a file is of: by its code, then an alias, then its name however it is
 * spelled. What else the file says, its name and its folder are compared with that; where something means another unit, a person
 * tells. People's answers come next. Everything less is a guess for a person to confirm, and so is a name that stands beside the
 * code of somebody else or on a form of another level, or that could also mean another unit or the office. `files`: all that were
 * handed over, by which folders are judged.
 */
export function unitMatcher(
  { units, office }: UnitRegistry,
  words: NameWords,
  confirmed: ConfirmedMatches = {},
  files: readonly FileOfUnit[] = [],
): UnitMatcher {
  const byCode = new Map(units.map((unit) => [codeKey(unit.code), unit]));
  const answers = new Map(Object.entries(confirmed).map(([text, code]) => [foldTyping(text), code]));
  // Reading thousands of names takes a while, and most files say their code.
  let index: UnitNameIndex | undefined;
  const names = (): UnitNameIndex => (index ??= unitNameIndex([...units, office], nameReader(words)));
  let folders: ((file: string) => string | undefined) | undefined;
  const folderOf = (file: string): string | undefined =>
    (folders ??= tellingFolders(files, (folder) => meantBy(folder, names(), units)))(file);
  const answeredBy = (texts: readonly string[]) =>
    texts.flatMap((text) => {
      const unit = byCode.get(codeKey(answers.get(foldTyping(text)) ?? ""));
      return unit === undefined ? [] : [{ unit, text }];
    })[0];

  const compared = { byCode, names, units, office, folderOf };

  return (clue) => {
    const own = byCode.get(codeKey(clue.code));
    const named = own === undefined ? namedFor(clue, names()) : undefined;
    const isSure = named !== undefined && named.unit !== office && isOfLevel(named.unit, clue);
    const told: Named | undefined =
      own === undefined ? (isSure ? named : undefined) : { unit: own, by: "code", text: clue.code };
    const doubts = told === undefined ? [] : doubtsAbout(told.unit, clue, compared);
    if (told !== undefined && doubts.length === 0) return { kind: "certain", ...told };
    // What was answered about a code holds where nobody has that code.
    const answered = answeredBy(textsOf(told === undefined ? clue : { ...clue, code: "" }));
    if (answered !== undefined) return { kind: "certain", by: "answer", ...answered };
    if (told !== undefined) return doubted(told, doubts);
    const contradicted: readonly Guessed[] =
      named === undefined ? [] : [{ ...named, reason: "contradicted" }];
    const guesses = bestOfEach([...contradicted, ...guessesFor(clue, names(), units)]).filter(
      ({ unit }) => unit !== office,
    );
    return guesses.length === 0
      ? { kind: "none" }
      : { kind: "guesses", guesses: guesses.slice(0, MOST_GUESSES).map(asGuess) };
  };
}

function doubted(told: Named, doubts: readonly FoundDoubt[]): UnitMatch {
  const others = doubts.flatMap(({ by, text, meant }) =>
    meant.map((unit): Guessed => ({
      unit,
      text,
      reason: by === "name" || by === "mark" ? "contradicted" : by,
    })),
  );
  const guesses = bestOfEach([{ ...told, reason: "contradicted" }, ...others]);
  return {
    kind: "doubted",
    unit: told.unit,
    doubts: doubts.map(({ by, text }) => ({ by, text })),
    guesses: guesses.slice(0, MOST_GUESSES).map(asGuess),
  };
}

const textsOf = ({ code, name = "", fileName = "" }: UnitClue): readonly string[] => {
  // Without folder: only the file itself was named by somebody.
  const file = baseName(fileName);
  return [code, name, file, withoutEnding(file)].filter((text) => text.trim() !== "");
};

/** A CĐCS is easily called like the district it lies in; its form was made for another level, though. */
const isOfLevel = (unit: Unit, { level }: UnitClue): boolean => level === undefined || level === unit.level;

interface Named {
  readonly unit: Unit;
  readonly by: MatchedBy;
  readonly text: string;
}

/** A name typed over the code counts unless the one printed beside it is another unit's; that counts where no code is. */
function namedFor({ code, name = "" }: UnitClue, index: UnitNameIndex): Named | undefined {
  const printed = known(name, index);
  if (code.trim() === "") return printed;
  const typed = known(code, index);
  return printed === undefined || printed.unit === typed?.unit ? typed : undefined;
}

function known(text: string, index: UnitNameIndex): Named | undefined {
  const [alias, ...otherAliases] = index.byAlias(text);
  if (alias !== undefined && otherAliases.length === 0) return { unit: alias, by: "alias", text };
  const [unit, ...others] = index.byName(text);
  return unit === undefined || others.length > 0 ? undefined : { unit, by: "name", text };
}

interface Guessed {
  readonly unit: Unit;
  readonly reason: GuessReason;
  readonly text: string;
}

const asGuess = ({ unit, reason, text }: Guessed): UnitGuess => ({
  unit: unit.code,
  name: unit.name,
  reason,
  text,
});

/** Best first. */
function guessesFor(
  { code, name = "", fileName = "" }: UnitClue,
  index: UnitNameIndex,
  units: readonly Unit[],
): readonly Guessed[] {
  const because =
    (reason: GuessReason, text: string) =>
    (unit: Unit): Guessed => ({ unit, reason, text });
  const sharing = (text: string): readonly Guessed[] => {
    const named = index.byName(text);
    return named.map(because(named.length > 1 ? "shared-name" : "contradicted", text));
  };
  const almost = (text: string): readonly Guessed[] =>
    index.byName(text).length > 0
      ? []
      : [
          ...index.byLetters(text).map(because("other-accents", text)),
          ...index.bySimilarity(text).map(because("similar", text)),
        ];
  const file = withoutEnding(baseName(fileName));
  return [
    ...[code, name].flatMap(sharing),
    ...[code, name].flatMap(almost),
    ...[code, name].flatMap((text) => index.inside(text).map(because("contained", text))),
    ...codesIn(file, units).map(because("file-name", file)),
    ...index.inside(file).map(because("file-name", file)),
  ];
}

/** Of several reasons for one unit the best. */
function bestOfEach(guesses: readonly Guessed[]): readonly Guessed[] {
  const best = new Map<UnitCode, Guessed>();
  for (const guess of guesses) if (!best.has(guess.unit.code)) best.set(guess.unit.code, guess);
  return [...best.values()];
}

/** A file with the unit whose code it bears. */
interface FileOfUnit {
  readonly file: string;
  readonly unit: UnitCode;
}

/** The folders in which a file lies, nearest first, each with its path. */
function foldersOf(file: string): readonly { readonly name: string; readonly path: string }[] {
  const parts = file.split(/[/\\]/).slice(0, -1);
  return parts.map((name, index) => ({ name, path: parts.slice(0, index + 1).join("/") })).toReversed();
}

/**
 * For each file the name of the nearest folder that tells of which unit its files are. A folder that is called like a unit tells
 * nothing where most of its files are of others: a province is often called like its capital.
 */
function tellingFolders(
  files: readonly FileOfUnit[],
  meantBy: (folder: string) => readonly Unit[],
): (file: string) => string | undefined {
  const unitsIn = grouped(
    files.flatMap(({ file, unit }) => foldersOf(file).map(({ path }) => [path, unit] as const)),
  );
  const known = new Map<string, boolean>();
  const tells = (name: string, path: string): boolean => {
    const units = unitsIn.get(path) ?? [];
    const [meant, ...others] = meantBy(name);
    if (meant === undefined || others.length > 0) return false;
    const own = units.filter((unit) => unit === meant.code).length;
    return units.length - own <= Math.max(1, own);
  };
  return (file) =>
    foldersOf(file).find(({ name, path }) => {
      const isTelling = known.get(path) ?? (unitsIn.has(path) && tells(name, path));
      known.set(path, isTelling);
      return isTelling;
    })?.name;
}
