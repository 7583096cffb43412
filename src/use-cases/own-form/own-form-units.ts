import { baseName } from "../../domain/text/base-name";
import { unitCode, type UnitCode } from "../../domain/codes";
import type { ConfirmedMatches } from "../../domain/unit/confirmed-matches";
import { fail, succeed, type Outcome } from "../../domain/outcome";
import type { OwnUnit } from "../../domain/own-form/own-facts";
import type { Rejection } from "../../domain/file/rejection";
import type { Submission } from "../../domain/submission/submission";
import type { UnitRegistry } from "../../domain/unit/unit";
import { unitMatcher } from "../../domain/unit/unit-matcher";
import { nameReader } from "../../domain/unit/unit-name-reader";
import { nameWords } from "../../plans/units/name-words";
import type { OwnCopy } from "../../sheets/own-form/copies/read-own-copy";

/** A copy whose unit is known. */
export type AdmitCopy = (copy: OwnCopy) => Outcome<OwnCopy, Rejection>;

/** Programs and people number further copies of a file: "a (1).xlsx", "a - Copy.xlsx". */
const NUMBERED = /(?:\s*\(\d+\)|\s+-\s+copy)+$/i;

/** The name of a file as somebody gave it: without folder, ending and the number of a copy. */
export const givenName = (file: string): string =>
  baseName(file)
    .replace(/\.\w{1,5}$/, "")
    .replace(NUMBERED, "")
    .normalize("NFC")
    .trim();

/**
 * Tells which listed unit a copy is of: by what it says, or where it says nothing by the name of its file. What is not
 * certain is not admitted, and the rejection names the guesses.
 */
export function admitListed(registry: UnitRegistry, confirmed: ConfirmedMatches = {}): AdmitCopy {
  const match = unitMatcher(registry, nameWords, confirmed);
  return (copy) => {
    const { code, name } = copy.clue;
    const { file } = copy.submission;
    const saysNothing = code === "" && name === "";
    const found = match({ code, name: saysNothing ? givenName(file) : name, fileName: file });
    if (found.kind === "certain") {
      const { unit, by, text } = found;
      return succeed(ofUnit(copy, unit.code, by === "code" ? {} : { recognised: { by, text } }));
    }
    const guesses = found.kind === "guesses" ? found.guesses : [];
    return fail({ kind: "unknown-unit", found: code === "" ? name : code, guesses });
  };
}

const ofUnit = (copy: OwnCopy, unit: UnitCode, more: Partial<Submission> = {}): OwnCopy => ({
  ...copy,
  submission: { ...copy.submission, ...more, unit },
});

/**
 * The copies under the names they give themselves, and who they are of. Spellings of one name are one unit: that of the
 * name that comes first in the alphabet, so that the order of the files changes nothing.
 */
export function namedUnits(copies: readonly OwnCopy[]): {
  readonly copies: readonly OwnCopy[];
  readonly units: readonly OwnUnit[];
} {
  const reader = nameReader(nameWords);
  const said = copies.map((copy) => {
    const { code, name } = copy.clue;
    const shown = name === "" ? (code === "" ? givenName(copy.submission.file) : code) : name;
    const key = code === "" ? `name ${reader.strict(shown).join("")}` : `code ${code.toUpperCase()}`;
    return { copy, code, shown, key };
  });
  const units = new Map<string, OwnUnit>();
  for (const { key, code, shown } of said) {
    const before = units.get(key);
    const name = before === undefined || shown < before.name ? shown : before.name;
    units.set(key, { name, code: unitCode(code === "" ? name : code) });
  }
  return {
    copies: said.map(({ copy, key }) => ofUnit(copy, units.get(key)?.code ?? unitCode(""))),
    // One names itself by its code, another by the same word as its name.
    units: [...new Map([...units.values()].map((unit) => [unit.code, unit])).values()].toSorted(
      (one, other) => (one.code < other.code ? -1 : 1),
    ),
  };
}
