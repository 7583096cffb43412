import {
  levelCode,
  registryId,
  sectorCode,
  unitCode,
  type PlanId,
  type RegistryId,
} from "../../../domain/codes";
import { meansWord } from "../../../domain/text/fold-typing";
import type { Unit, UnitRegistry } from "../../../domain/unit/unit";
import { NO_SUCCESSOR } from "../../words/plan-choice-words";
import { OWN_UNITS_SOURCE, ownUnitsTitle } from "../../words/plan-item-words";
import { readLines, readYesNo } from "./read-choice";
import { readCode, readCodes, readNeededCode, readOwnCode, reportUnknown } from "./read-code";
import { readDay } from "./read-plan-day";
import { readNeededText, readText, readTidyText, whereSaid } from "./read-text";
import type { ReadingLog } from "./reading-log";
import type { SourceRow } from "./source-row";
import type { PlanItems } from "./read-items";

type UnitSource = SourceRow<"unit">;

interface ReadUnit {
  readonly source: UnitSource;
  readonly unit: Unit;
}

/** The office and the units of the table; undefined for an empty table, and, reported, for one without an office. */
export function readRegistry(
  log: ReadingLog,
  sources: readonly UnitSource[],
  items: PlanItems,
  plan: PlanId,
): UnitRegistry | undefined {
  const units = sources.map((source) => ({ source, unit: readUnit(log, source) }));
  units.forEach(({ source, unit }, index) => {
    const isSecond = units.findIndex((other) => other.unit.code === unit.code) < index;
    if (isSecond && unit.code !== "") log.report(source, "CODE", { kind: "duplicate-unit" });
  });
  const office = officeAmong(log, units);
  if (office === undefined) return undefined;
  reportUnknownParents(log, units, office);
  const id: RegistryId = registryId(items.text("UNITS_ID") || plan);
  const next = items.text("UNITS_NEXT");
  const from = items.day("UNITS_NEXT_FROM");
  return {
    id,
    title: items.text("UNITS_TITLE") || ownUnitsTitle(office.unit.name),
    office: office.unit,
    units: units.flatMap((candidate) => (candidate === office ? [] : [candidate.unit])),
    isInvented: items.yesNo("UNITS_INVENTED") ?? false,
    source: items.text("UNITS_SOURCE") || OWN_UNITS_SOURCE,
    ...(next !== "" && from !== undefined && { replacedBy: { registry: registryId(next), from } }),
  };
}

function readUnit(log: ReadingLog, source: UnitSource): Unit {
  const level = readNeededCode(log, source, "LEVEL", "level");
  const sector = readCode(log, source, "SECTOR", "sector");
  reportUnknown(log, source, "LEVEL", "level", level);
  reportUnknown(log, source, "SECTOR", "sector", sector ?? "");
  return {
    code: unitCode(readOwnCode(log, source, "CODE")),
    name: readNeededText(log, source, "NAME"),
    aliases: readLines(log, source, "ALIASES", /\|/),
    level: levelCode(level),
    ...whereSaid(readCode(log, source, "PARENT", "unit"), (code) => ({ parent: unitCode(code) })),
    ...whereSaid(readText(log, source, "CLUSTER"), (cluster) => ({ cluster })),
    ...whereSaid(sector, (code) => ({ sector: sectorCode(code) })),
    ...whereSaid(readDay(log, source, "FROM"), (validFrom) => ({ validFrom })),
    ...whereSaid(readDay(log, source, "TO"), (validTo) => ({ validTo })),
    ...whereSaid(readSuccessors(log, source), (successors) => ({ successors })),
  };
}

function readSuccessors(log: ReadingLog, source: UnitSource): Unit["successors"] | undefined {
  const text = readTidyText(log, source, "SUCCESSORS");
  if (text === "") return undefined;
  return meansWord(text, NO_SUCCESSOR) ? [] : readCodes(log, source, "SUCCESSORS", "unit").map(unitCode);
}

/** The row that says so, else the one to which all others report. */
function officeAmong(log: ReadingLog, units: readonly ReadUnit[]): ReadUnit | undefined {
  const [first] = units;
  if (first === undefined) return undefined;
  const [marked, ...more] = units.filter(({ source }) => readYesNo(log, source, "OFFICE") === true);
  for (const { source } of more) log.report(source, "OFFICE", { kind: "two-offices" });
  if (marked !== undefined) return marked;
  const parents = new Set(units.flatMap(({ unit }) => unit.parent ?? []));
  const [above, ...others] = units.filter(({ unit }) => parents.has(unit.code));
  if (above !== undefined && others.length === 0) return above;
  log.report(first.source, "OFFICE", { kind: "no-office" });
  return undefined;
}

/** The office may report to somebody who is not on the list; nobody else may. */
function reportUnknownParents(log: ReadingLog, units: readonly ReadUnit[], office: ReadUnit): void {
  for (const { source, unit } of units) {
    if (source !== office.source) reportUnknown(log, source, "PARENT", "unit", unit.parent ?? "");
  }
}
