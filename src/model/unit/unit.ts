import type { IsoDate } from "../../base/codes";
import type { LevelCode, RegistryId, SectorCode, UnitCode } from "../codes";

/**
 * A trade-union body that reports. Its level, parent and sector are data: the code knows no level by name.
 */
export interface Unit {
  readonly code: UnitCode;
  readonly name: string;
  /** Without abbreviations, as its own documents are headed; absent = the name is whole. */
  readonly fullName?: string;
  /** Other current or former names. Misspellings are handled by unit-matcher.ts. */
  readonly aliases: readonly string[];
  readonly level: LevelCode;
  readonly parent?: UnitCode;
  /** Peer group for the ranking (cụm, khối thi đua). */
  readonly cluster?: string;
  /** Set only if the whole unit belongs to one sector. */
  readonly sector?: SectorCode;
  /** First and last day it exists; undefined = unlimited, as far as is known. */
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  /** Successors after `validTo`: one unit, several (split), or none (`[]`). Undefined = unknown. */
  readonly successors?: readonly UnitCode[];
}

/** As its own documents name it. */
export const fullNameOf = ({ name, fullName = name }: Unit): string => fullName;

/** Everything it is called. */
export const namesOf = ({ name, fullName, aliases }: Unit): readonly string[] => [
  name,
  ...(fullName === undefined ? [] : [fullName]),
  ...aliases,
];

/** The units that report to one office, at one time. */
export interface UnitRegistry {
  readonly id: RegistryId;
  readonly title: string;
  /** Receives the units' reports, makes the summary, and reports to the level above. */
  readonly office: Unit;
  readonly units: readonly Unit[];
  /** The names are invented, for practice and tests. */
  readonly isInvented: boolean;
  /** Origin and date of the list. */
  readonly source: string;
  /**
   * `needed`: some units may not exist, so units without a report do not count as missing until an officer
   * confirms the list; `given`: confirmed. Undefined: no confirmation necessary.
   */
  readonly confirmation?: "needed" | "given";
  /** Bodies that have to report too but that the list does not contain, as a phrase. */
  readonly unlisted?: string;
  /** Without a unit list: every sender is a unit, under the name in its report. */
  readonly isOpen?: true;
  /** The list that replaces this one from that day on. */
  readonly replacedBy?: { readonly registry: RegistryId; readonly from: IsoDate };
}

/** Returns the list as confirmed by an officer, if it needs confirmation: all of its units have to report. */
export const confirmedList = (registry: UnitRegistry, isConfirmed: boolean): UnitRegistry =>
  isConfirmed && registry.confirmation === "needed" ? { ...registry, confirmation: "given" } : registry;

/** Cache: registries are immutable, and thousands of files look up their unit. */
const indexes = new WeakMap<UnitRegistry, ReadonlyMap<UnitCode, Unit>>();

export function findUnit(registry: UnitRegistry, code: UnitCode): Unit | undefined {
  const index = indexes.get(registry) ?? indexOf(registry);
  indexes.set(registry, index);
  return index.get(code);
}

/** For duplicate codes the first unit counts; the office comes before all. */
const indexOf = ({ office, units }: UnitRegistry): ReadonlyMap<UnitCode, Unit> =>
  new Map([...units.toReversed(), office].map((unit) => [unit.code, unit]));
