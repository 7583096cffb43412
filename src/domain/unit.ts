import type { IsoDate, LevelCode, RegistryId, SectorCode, UnitCode } from "./codes";

/** A trade-union body that reports. Its level, parent and sector are data; nothing in the code knows what a level is called. */
export interface Unit {
  readonly code: UnitCode;
  readonly name: string;
  /** Other spellings seen in files and letters. */
  readonly aliases: readonly string[];
  readonly level: LevelCode;
  readonly parent?: UnitCode;
  /** Peer group it is ranked with (cụm, khối thi đua). */
  readonly cluster?: string;
  /** Only where the whole unit belongs to one sector. */
  readonly sector?: SectorCode;
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
}

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
}

export function findUnit(registry: UnitRegistry, code: UnitCode): Unit | undefined {
  return registry.office.code === code ? registry.office : registry.units.find((unit) => unit.code === code);
}
