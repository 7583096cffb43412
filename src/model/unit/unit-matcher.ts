import { baseName, foldTyping } from "../../base/text";
import type { UnitCode } from "../codes";
import { textOfFile, type ConfirmedMatches } from "./confirmed-matches";
import type { Unit, UnitRegistry } from "./unit";
import type { GuessReason, MatchedBy, UnitClue, UnitGuess, UnitMatch } from "./unit-match";
import { codeKey, codesIn, doubtsAbout, unitsNamedIn, withoutEnding, type FoundDoubt } from "./unit-doubts";
import { identifyingFolders, type FileOfUnit } from "./telling-folders";
import { unitNameIndex, type UnitNameIndex } from "./unit-name-index";
import { nameReader, type NameWords } from "./unit-name-reader";

export type UnitMatcher = (clue: UnitClue) => UnitMatch;

/** A person cannot choose among more guesses. */
const MOST_GUESSES = 5;

/**
 * Returns a function that identifies the unit of a file: by a decision about this very file, then its code,
 * then an alias, then its name in any spelling. It compares the result with the rest of the file, its name
 * and its folder; if they point to another unit, a person decides. People's earlier decisions come next.
 * Everything weaker is a guess to confirm, as is a name that stands next to another unit's code, appears on a
 * form of another level, or also matches another unit or the office. `files`: all received files, for judging
 * folders.
 */
export function unitMatcher(
  { units, office }: UnitRegistry,
  words: NameWords,
  confirmed: ConfirmedMatches = {},
  files: readonly FileOfUnit[] = [],
): UnitMatcher {
  const byCode = new Map(units.map((unit) => [codeKey(unit.code), unit]));
  const confirmedCodes = new Map(Object.entries(confirmed).map(([text, code]) => [foldTyping(text), code]));
  // Built on demand: indexing thousands of names is slow, and most files state their code.
  let index: UnitNameIndex | undefined;
  const names = (): UnitNameIndex => (index ??= unitNameIndex([...units, office], nameReader(words)));
  let folders: ((file: string) => string | undefined) | undefined;
  const folderOf = (file: string): string | undefined =>
    (folders ??= identifyingFolders(files, (folder) => unitsNamedIn(folder, names(), units)))(file);
  const confirmedBy = (texts: readonly string[]) =>
    texts.flatMap((text) => {
      const unit = byCode.get(codeKey(confirmedCodes.get(foldTyping(text)) ?? ""));
      return unit === undefined ? [] : [{ unit, text }];
    })[0];

  const compared = { byCode, names, units, office, folderOf };

  return (clue) => {
    const { fileName = "", fingerprint } = clue;
    const decided =
      confirmedCodes.size === 0 || fingerprint === undefined
        ? undefined
        : confirmedBy([textOfFile(fileName, fingerprint)]);
    if (decided !== undefined) return { kind: "certain", by: "answer", ...decided };
    const coded = byCode.get(codeKey(clue.code));
    const named = coded === undefined ? namedFor(clue, names()) : undefined;
    const isSure = named !== undefined && named.unit !== office && isOfLevel(named.unit, clue);
    const identified: Named | undefined =
      coded === undefined ? (isSure ? named : undefined) : { unit: coded, by: "code", text: clue.code };
    const doubts = identified === undefined ? [] : doubtsAbout(identified.unit, clue, compared);
    if (identified !== undefined && doubts.length === 0) return { kind: "certain", ...identified };
    // A decision about a code applies only if no unit has that code.
    const match = confirmedBy(textsOf(identified === undefined ? clue : { ...clue, code: "" }));
    if (match !== undefined) return { kind: "certain", by: "answer", ...match };
    if (identified !== undefined) return doubted(identified, doubts);
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

function doubted(identified: Named, doubts: readonly FoundDoubt[]): UnitMatch {
  const others = doubts.flatMap(({ by, text, meant }) =>
    meant.map((unit): Guessed => ({
      unit,
      text,
      reason: by === "name" || by === "mark" ? "contradicted" : by,
    })),
  );
  const guesses = bestOfEach([{ ...identified, reason: "contradicted" }, ...others]);
  return {
    kind: "doubted",
    unit: identified.unit,
    doubts: doubts.map(({ by, text }) => ({ by, text })),
    guesses: guesses.slice(0, MOST_GUESSES).map(asGuess),
  };
}

const textsOf = ({ code, name = "", fileName = "" }: UnitClue): readonly string[] => {
  // Without folders: people name only the file.
  const file = baseName(fileName);
  return [code, name, file, withoutEnding(file)].filter((text) => text.trim() !== "");
};

/** A CĐCS often has its district's name, but its form is for another level. */
const isOfLevel = (unit: Unit, { level }: UnitClue): boolean => level === undefined || level === unit.level;

interface Named {
  readonly unit: Unit;
  readonly by: MatchedBy;
  readonly text: string;
}

/**
 * A name typed over the code counts unless the printed name is another unit's. Without a code, the printed
 * name counts.
 */
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

/** Keeps the best reason for each unit. */
function bestOfEach(guesses: readonly Guessed[]): readonly Guessed[] {
  const best = new Map<UnitCode, Guessed>();
  for (const guess of guesses) if (!best.has(guess.unit.code)) best.set(guess.unit.code, guess);
  return [...best.values()];
}
