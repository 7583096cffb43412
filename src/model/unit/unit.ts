import type { IsoDate } from "../../base/codes";
import type { LevelCode, RegistryId, SectorCode, UnitCode } from "../codes";

/** A trade-union body that reports. Its level, parent and sector are data; nothing in the code knows what a level is called. */
export interface Unit {
  readonly code: UnitCode;
  readonly name: string;
  /** Without abbreviations, as its own documents are headed; absent = the name is whole. */
  readonly fullName?: string;
  /** Other names it has or had. How people misspell a name is the matcher's business (unit-matcher.ts), not listed here. */
  readonly aliases: readonly string[];
  readonly level: LevelCode;
  readonly parent?: UnitCode;
  /** Peer group it is ranked with (cụm, khối thi đua). */
  readonly cluster?: string;
  /** Only where the whole unit belongs to one sector. */
  readonly sector?: SectorCode;
  /** First and last day it exists; absent = before and after everything that is counted here, as far as is known. */
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  /** What took its place after `validTo`: one unit, several (it was split), none (`[]`). Absent = no source says. */
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
  /** Whom the units report to; it makes the summary and reports upward itself. */
  readonly office: Unit;
  readonly units: readonly Unit[];
  /** True when the names are made up for practice and tests. */
  readonly isInvented: boolean;
  /** Where the list comes from and of what date it is. */
  readonly source: string;
  /**
   * `needed`: nobody knows whether all of them exist, so that who sends nothing is not counted as missing until an officer has
   * confirmed the list; `given`: an officer has. Absent where nobody has to ask.
   */
  readonly confirmation?: "needed" | "given";
  /** There is no list of units: every sender of a report is a unit, under the name that the report gives. */
  readonly isOpen?: true;
  /** The list that holds from that day on. */
  readonly replacedBy?: { readonly registry: RegistryId; readonly from: IsoDate };
}

/** The list as an officer confirmed it, where that is needed: all of its units have to report. */
export const confirmedList = (registry: UnitRegistry, isConfirmed: boolean): UnitRegistry =>
  isConfirmed && registry.confirmation === "needed" ? { ...registry, confirmation: "given" } : registry;

/** A registry never changes once made, and every file of thousands asks it for its unit. */
const indexes = new WeakMap<UnitRegistry, ReadonlyMap<UnitCode, Unit>>();

export function findUnit(registry: UnitRegistry, code: UnitCode): Unit | undefined {
  const index = indexes.get(registry) ?? indexOf(registry);
  indexes.set(registry, index);
  return index.get(code);
}

/** Of units with one code the first counts, the office before all. */
const indexOf = ({ office, units }: UnitRegistry): ReadonlyMap<UnitCode, Unit> =>
  new Map([...units.toReversed(), office].map((unit) => [unit.code, unit]));
