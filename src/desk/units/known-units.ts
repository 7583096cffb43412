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

/** The reporting units, and how a report's unit is recognised. */
export interface KnownUnits {
  readonly registry: UnitRegistry;
  readonly match: UnitMatcher;
}

/** Returns the units of a list, or without one, those that the reports name. */
export const knownUnits = (
  registry: UnitRegistry,
  reports: readonly Submission[],
  confirmed?: ConfirmedMatches,
): KnownUnits =>
  registry.isOpen === true
    ? namedUnits(registry, reports)
    : { registry, match: unitMatcher(registry, nameWords, confirmed, reports) };

/** Returns how the unit of a form is recognised among a list while its companion files are unknown. */
export function matcherOf(registry: UnitRegistry): UnitMatcher {
  const known = matchers.get(registry) ?? unitMatcher(registry, nameWords);
  matchers.set(registry, known);
  return known;
}

/** Cached: thousands of forms use one list. */
const matchers = new WeakMap<UnitRegistry, UnitMatcher>();

/**
 * Makes units from the names in reports. Spellings of one name are one unit, named by the alphabetically
 * first; of identical files the first determines the unit, so that file order does not matter.
 */
function namedUnits(registry: UnitRegistry, reports: readonly Submission[]): KnownUnits {
  const { strict } = nameReader(nameWords);
  const byContent = new Map<string, string>();
  const units = new Map<string, Unit>();
  const keys = new Map<string, string>();
  for (const { file, fingerprint, unit, unitName = "" } of reports.toSorted(byFile)) {
    // A report read back has the assumed name as its code.
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
  // One may state as its code the word that another has as its name.
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
