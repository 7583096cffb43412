import { unitCode } from "../../model/codes";
import { namedUnit } from "../../recognise/blank-form";
import {
  type ConfirmedMatches,
  type Unit,
  type UnitRegistry,
  unitMatcher,
  type UnitMatcher,
  nameReader,
} from "../../model/unit";
import type { Submission } from "../../model/submission";
import { nameWords } from "../../plans/name-words";
import { givenName } from "./given-name";

/** Who reports, and how a report tells of whom it is. */
export interface KnownUnits {
  readonly registry: UnitRegistry;
  readonly match: UnitMatcher;
}

/** The units of a list; where nobody made one, those that the reports name. */
export const knownUnits = (
  registry: UnitRegistry,
  reports: readonly Submission[],
  confirmed?: ConfirmedMatches,
): KnownUnits =>
  registry.isOpen === true
    ? namedUnits(registry, reports)
    : { registry, match: unitMatcher(registry, nameWords, confirmed, reports) };

/** How the form of a unit of a list is told while nothing else is known of what was sent with it. */
export function matcherOf(registry: UnitRegistry): UnitMatcher {
  const known = matchers.get(registry) ?? unitMatcher(registry, nameWords);
  matchers.set(registry, known);
  return known;
}

/** Thousands of forms are of one list. */
const matchers = new WeakMap<UnitRegistry, UnitMatcher>();

/**
 * Units under the names that their reports give them. Spellings of one name are one unit: that of the name
 * that comes first in the alphabet, and of files alike in content the first says who it is, so that the order
 * of the files changes nothing.
 */
function namedUnits(registry: UnitRegistry, reports: readonly Submission[]): KnownUnits {
  const { strict } = nameReader(nameWords);
  const byContent = new Map<string, string>();
  const units = new Map<string, Unit>();
  const keys = new Map<string, string>();
  for (const { file, fingerprint, unit, unitName = "" } of reports.toSorted(byFile)) {
    // A report that was read back bears as its code what was taken for it.
    const code = unit === unitName ? "" : unit;
    const name = unitName === "" ? (code === "" ? givenName(file) : code) : unitName;
    const own = code === "" ? `name ${strict(name).join("")}` : `code ${code.toUpperCase()}`;
    const key = byContent.get(fingerprint) ?? own;
    keys.set(`${fingerprint} ${file}`, key);
    if (byContent.has(fingerprint)) continue;
    byContent.set(fingerprint, key);
    const before = units.get(key);
    const first = before === undefined || name < before.name ? name : before.name;
    units.set(key, namedUnit(unitCode(code === "" ? first : code), first));
  }
  // One names itself by its code, another by the same word as its name.
  const byCode = new Map([...units.values()].map((unit) => [unit.code, unit]));
  const listed = [...byCode.values()].toSorted((one, other) => (one.code < other.code ? -1 : 1));
  return {
    registry: { ...registry, units: listed },
    match: ({ fileName = "", fingerprint = "", code, name = "" }) => {
      const unit = units.get(keys.get(`${fingerprint} ${fileName}`) ?? "");
      return unit === undefined
        ? { kind: "none" }
        : { kind: "certain", unit, by: code === unit.code ? "code" : "name", text: name };
    },
  };
}

const byFile = (one: Submission, other: Submission): number => (one.file < other.file ? -1 : 1);
