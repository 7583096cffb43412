import Papa from "papaparse";
import { levelCode, registryId, unitCode } from "../../model/codes";
import { foldName } from "../../base/text";
import type { Unit, UnitRegistry } from "../../model/unit";
import { UNIT_LIST_HEADINGS } from "./unit-list-words";

/** A blank form has no levels and names no office. */
const NO_LEVEL = levelCode("");

/**
 * Reads a list of units with only names, or names and codes: a table whose headings name no level, or lines
 * of names without a heading. Undefined if the list has levels.
 */
export function readNameList(text: string, title: string): UnitRegistry | undefined {
  const lines = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy" }).data;
  const [heading = []] = lines;
  const column = (names: readonly string[]): number =>
    heading.findIndex((cell) => names.some((name) => foldName(name) === foldName(cell)));
  if (column(UNIT_LIST_HEADINGS.level) >= 0) return undefined;
  const [code, name] = [column(UNIT_LIST_HEADINGS.code), column(UNIT_LIST_HEADINGS.name)];
  const hasHeading = code >= 0 || name >= 0;
  const units = new Map<string, Unit>();
  for (const line of hasHeading ? lines.slice(1) : lines) {
    const cell = (at: number): string => (line[at] ?? "").normalize("NFC").trim();
    const called = cell(name >= 0 ? name : hasHeading ? code : 0);
    const known = (code >= 0 ? cell(code) : "") || called;
    if (called === "" || units.has(known)) continue;
    units.set(known, { code: unitCode(known), name: called, aliases: [], level: NO_LEVEL });
  }
  return {
    id: registryId(title),
    title,
    office: { code: unitCode(""), name: "", aliases: [], level: NO_LEVEL },
    units: [...units.values()],
    isInvented: false,
    source: title,
  };
}
