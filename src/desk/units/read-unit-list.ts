import Papa from "papaparse";
import { levelCode, registryId, unitCode } from "../../model/codes";
import { foldName } from "../../base/text";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Plan } from "../../model/plan";
import type { Unit, UnitRegistry } from "../../model/unit";
import { lifetimeOf, lifetimeProblems, successionProblems, type LifetimeProblem } from "./unit-lifetime";
import { UNIT_LIST_HEADINGS, type UnitListColumn } from "./unit-list-words";

/** Why a unit list cannot be used. Lines count from 1, including the heading. */
export type UnitListProblem =
  | { readonly kind: "missing-column"; readonly column: UnitListColumn }
  | { readonly kind: "blank-cell"; readonly line: number; readonly column: UnitListColumn }
  | { readonly kind: "duplicate-code"; readonly line: number; readonly code: string }
  | { readonly kind: "unknown-level"; readonly line: number; readonly found: string }
  | { readonly kind: "unknown-sector"; readonly line: number; readonly found: string }
  | LifetimeProblem
  /**
   * All units of a list report to one office, which is in the list (without parent) or in a known registry.
   */
  | { readonly kind: "no-single-office"; readonly parents: readonly string[] };

/** The parts of a plan that a list of units refers to. */
type PlanLevels = Pick<Plan, "levels" | "sectors">;

/** The cells of a line by column. */
type UnitRow = Readonly<Record<UnitListColumn, string>>;

const REQUIRED: readonly UnitListColumn[] = ["code", "name", "level"];

/**
 * Reads a unit list saved as CSV (comma or semicolon, with or without BOM): columns code, name, full name,
 * level, parent, cluster, sector, aliases (separated by |), from, to (days) and successors (codes, separated
 * by |, or the word for none), headings in English or Vietnamese. Levels and sectors are the plan's, by code
 * or name.
 */
export function readUnitList(
  text: string,
  title: string,
  plan: PlanLevels,
  known: readonly UnitRegistry[],
): Outcome<UnitRegistry, readonly UnitListProblem[]> {
  const [heading = [], ...lines] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
    skipEmptyLines: "greedy",
  }).data;
  const columns = columnsOf(heading);
  const absent = REQUIRED.filter((column) => !columns.has(column));
  if (absent.length > 0) return fail(absent.map((column) => ({ kind: "missing-column", column })));

  const problems: UnitListProblem[] = [];
  const units = new Map<string, Unit>();
  const lineOf = new Map<string, number>();
  lines.forEach((line, index) => {
    const cell = (column: UnitListColumn): string =>
      (line[columns.get(column) ?? -1] ?? "").normalize("NFC").trim();
    const row: UnitRow = {
      code: cell("code"),
      name: cell("name"),
      fullName: cell("fullName"),
      level: cell("level"),
      parent: cell("parent"),
      cluster: cell("cluster"),
      sector: cell("sector"),
      aliases: cell("aliases"),
      validFrom: cell("validFrom"),
      validTo: cell("validTo"),
      successors: cell("successors"),
    };
    const found = problemsOf(row, index + 2, plan, units);
    problems.push(...found);
    if (found.length > 0) return;
    units.set(row.code, unitOf(row, plan));
    lineOf.set(row.code, index + 2);
  });
  const others = known.flatMap((registry) => [registry.office, ...registry.units]);
  problems.push(...successionProblems([...units.values()], others, (unit) => lineOf.get(unit) ?? 0));
  if (problems.length > 0) return fail(problems);
  return asRegistry([...units.values()], title, known);
}

function columnsOf(heading: readonly string[]): ReadonlyMap<UnitListColumn, number> {
  const folded = heading.map((text) => foldName(text));
  const columns = new Map<UnitListColumn, number>();
  for (const [column, names] of Object.entries(UNIT_LIST_HEADINGS)) {
    const index = folded.findIndex((text) => names.some((name) => foldName(name) === text));
    if (index >= 0 && isColumn(column)) columns.set(column, index);
  }
  return columns;
}

const isColumn = (name: string): name is UnitListColumn => name in UNIT_LIST_HEADINGS;

function problemsOf(
  row: UnitRow,
  line: number,
  plan: PlanLevels,
  units: ReadonlyMap<string, Unit>,
): readonly UnitListProblem[] {
  const problems: UnitListProblem[] = REQUIRED.filter((column) => row[column] === "").map((column) => ({
    kind: "blank-cell",
    line,
    column,
  }));
  if (units.has(row.code)) problems.push({ kind: "duplicate-code", line, code: row.code });
  if (row.level !== "" && named(plan.levels, row.level) === undefined) {
    problems.push({ kind: "unknown-level", line, found: row.level });
  }
  if (row.sector !== "" && named(plan.sectors, row.sector) === undefined) {
    problems.push({ kind: "unknown-sector", line, found: row.sector });
  }
  return [...problems, ...lifetimeProblems(row, line)];
}

/** Finds the level or sector with a code or name. */
function named<T extends { readonly code: string; readonly name: string }>(
  known: readonly T[],
  text: string,
): T | undefined {
  return known.find(
    ({ code, name }) => foldName(code) === foldName(text) || foldName(name) === foldName(text),
  );
}

function unitOf(row: UnitRow, plan: PlanLevels): Unit {
  return {
    code: unitCode(row.code),
    name: row.name,
    fullName: row.fullName === "" ? undefined : row.fullName,
    aliases: row.aliases.split("|").flatMap((alias) => (alias.trim() === "" ? [] : [alias.trim()])),
    level: named(plan.levels, row.level)?.code ?? levelCode(row.level),
    parent: row.parent === "" ? undefined : unitCode(row.parent),
    cluster: row.cluster === "" ? undefined : row.cluster,
    sector: named(plan.sectors, row.sector)?.code,
    ...lifetimeOf(row),
  };
}

function asRegistry(
  units: readonly Unit[],
  title: string,
  known: readonly UnitRegistry[],
): Outcome<UnitRegistry, readonly UnitListProblem[]> {
  const reporting = units.filter((unit) => unit.parent !== undefined);
  const parents = [...new Set(reporting.map((unit) => unit.parent))];
  const [parent] = parents;
  const everyUnit = [...units, ...known.flatMap((registry) => [registry.office, ...registry.units])];
  const office = everyUnit.find((unit) => unit.code === parent);
  const strays = units.filter((unit) => unit.parent === undefined && unit.code !== parent);
  if (parents.length !== 1 || office === undefined || strays.length > 0) {
    return fail([{ kind: "no-single-office", parents: parents.map(String) }]);
  }
  return succeed({
    id: registryId(title),
    title,
    office,
    units: reporting,
    isInvented: false,
    source: title,
  });
}
