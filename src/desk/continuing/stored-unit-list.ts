import Papa from "papaparse";
import type { Unit } from "../../model/unit";
import type { KeptSummary } from "../../summary/read-summary";
import { FILING_SHEET_WORDS } from "../../summary/words";
import type { UnitListColumn } from "../units/unit-list-words";
import type { UnitListFile } from "./roll-up-state";

const COLUMNS: readonly UnitListColumn[] = [
  "code",
  "name",
  "fullName",
  "level",
  "parent",
  "cluster",
  "sector",
  "aliases",
];

/**
 * The list of units that a summary was rolled up for, made again from its sheets; undefined where they do not tell it. It is
 * a file like the one that an office chooses, so that it is kept and read like that one.
 */
export function storedUnitList({ units }: KeptSummary): UnitListFile | undefined {
  const { office, reporting } = units;
  if (reporting.length === 0) return undefined;
  const lines = [rowOf(office, ""), ...reporting.map((unit) => rowOf(unit, office.code))];
  return {
    title: FILING_SHEET_WORDS.listTitle(office.name),
    text: Papa.unparse({ fields: [...COLUMNS], data: lines }),
  };
}

/** Between the other names of a unit. */
const ALIAS_MARK = "|";

const rowOf = (unit: Unit, parent: string): string[] => [
  unit.code,
  unit.name,
  unit.fullName ?? "",
  unit.level,
  parent,
  unit.cluster ?? "",
  unit.sector ?? "",
  unit.aliases.join(ALIAS_MARK),
];
