import { registryId, type PlanId } from "../../model/codes";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { isFraction, type StandardTemplate } from "../../model/plan";
import type { PlanWithUnits } from "../../model/unit";
import { type DateSystem, type WorkbookGrids, parseA1 } from "../../workbook/grid";
import type { ReadingLog } from "../codec/cell";
import { readRow, type PartCells } from "../codec/part";
import type { PlanSheetProblem, PlanTable } from "../codec/plan-sheet-problem";
import { itemCells } from "../tables/item-table";
import { LIST_ITEMS, UNITS_SHEET_SOURCE, ownUnitsTitle, PLAN_ITEMS } from "../tables/plan-items";
import { officeAndUnits, UNITS } from "../tables/unit-table";
import { PERIOD_WORDS } from "../words/period-words";
import type { LeftOver } from "./left-over";
import { leftOvers } from "./left-overs";
import { locateTables } from "./locate-tables";
import { answeredTables, type OpenQuestion } from "./answered-tables";
import { laterProblems } from "./later-problems";
import { readParts, type PlanParts } from "./read-parts";
import { rowsOf, type LocatedTable, type RowsOf } from "./sheet-rows";
import { codeBook, type BookEntry, type CodeBook, type CodedPart } from "../codec/code-book";
import { PLAN_TABLES } from "../tables/plan-tables";
import { formerCodeColumn, type Table } from "../codec/table";

export type PlanTablesFailure =
  /** The workbook has none of our tables. */
  | { readonly kind: "no-plan" }
  /** All problems, in the order of sheets and cells; never empty. */
  | { readonly kind: "plan-problems"; readonly problems: readonly PlanSheetProblem[] };

/** A plan, possible leftovers of an older plan in its tables, and questions to answer before forms. */
export interface PlanOfTables extends PlanWithUnits {
  readonly leftOvers: readonly LeftOver[];
  readonly questions: readonly OpenQuestion[];
}

/**
 * Reads a plan from the tables of a workbook: the inverse of `drawPlan`. Finds tables and columns by their
 * codes, else by sheet names and headings. Never throws and never guesses: reports all problems.
 */
export function readPlan(workbook: WorkbookGrids): Outcome<PlanOfTables, PlanTablesFailure> {
  const { located, open } = answeredTables(workbook, locateTables(workbook));
  return readLocated(located, workbook.dateSystem, [], open);
}

/** Reads tables that were found; `problems`: the problems of finding them. */
export function readLocated(
  located: readonly LocatedTable[],
  system: DateSystem,
  problems: readonly PlanSheetProblem[] = [],
  questions: readonly OpenQuestion[] = [],
): Outcome<PlanOfTables, PlanTablesFailure> {
  if (located.length === 0) return fail({ kind: "no-plan" });
  const { read, rows, elements, log } = readTables(located, system);
  log.problems.unshift(...problems, ...tableProblems(located, (table) => rows(table).length === 0));
  const all = [...log.problems, ...laterProblems(read.plan, elements, rows, log)];
  return all.length > 0
    ? fail({ kind: "plan-problems", problems: inSheetOrder(all, located) })
    : succeed({ ...read, leftOvers: unasked(leftOvers(rows, read.plan), questions), questions });
}

/** Omits old words that a question is about. */
const unasked = (left: readonly LeftOver[], questions: readonly OpenQuestion[]): readonly LeftOver[] =>
  left.filter(
    ({ kind, found }) =>
      !["old-year", "district", "ended-province", "ended-board"].includes(kind) ||
      !questions.some(({ phrase }) => found.includes(phrase)),
  );

/** Reads the tables with the problems of their cells; does not check whether the plan is sound. */
export function readTables(located: readonly LocatedTable[], system: DateSystem) {
  const log: ReadingLog = { system, book: bookOf(located, system), problems: [], checks: [] };
  const rows = rowsOf(located, log);
  const { parts, elements } = readParts(rows);
  return { read: planAndUnits(itemCells(rows("plan"), log), parts, rows), rows, elements, log };
}

/** A plan that names no list of units uses the one of its own tables. */
function planAndUnits(items: PartCells, parts: PlanParts["parts"], rows: RowsOf): PlanWithUnits {
  const { templateTitle, ...said } = PLAN_ITEMS.decode(items);
  const standard = templateTitle === undefined ? undefined : templateOf(said.id, templateTitle, parts);
  const plan = { ...said, ...parts, standard };
  const listed = officeAndUnits(rows("unit").map((row) => readRow(UNITS, row)));
  const { id, title, source, isInvented = false, ...rest } = LIST_ITEMS.decode(items);
  const registry = listed && {
    ...listed,
    ...rest,
    id: id ?? registryId(plan.id),
    title: title ?? ownUnitsTitle(listed.office.name),
    source: source ?? UNITS_SHEET_SOURCE,
    isInvented,
  };
  const defaultRegistry = plan.defaultRegistry || (registry?.id ?? registryId(plan.id));
  return { plan: { ...plan, defaultRegistry }, registry };
}

/** Makes a plan a template: plans derived from it set a target for some or all of its percentages. */
const templateOf = (id: PlanId, title: string, { indicators }: PlanParts["parts"]): StandardTemplate => ({
  id,
  title,
  targets: indicators
    .filter(({ aggregation }) => isFraction(aggregation))
    .map(({ code }) => ({ indicator: code, comparator: "at-least" })),
  words: PERIOD_WORDS,
});

/** Sorts problems by sheet, row and column, without duplicates. */
function inSheetOrder(
  problems: readonly PlanSheetProblem[],
  located: readonly LocatedTable[],
): readonly PlanSheetProblem[] {
  const once = [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
  const sheets = located.map(({ grid }) => grid.sheet);
  const keyed = once.map((problem) => ({ problem, key: keyOf(problem, sheets) }));
  return keyed
    .toSorted(
      ({ key: one }, { key: other }) =>
        one.sheet - other.sheet || one.row - other.row || one.column - other.column,
    )
    .map(({ problem }) => problem);
}

/** Problems of a missing sheet come first. */
function keyOf({ sheet, cell }: PlanSheetProblem, sheets: readonly string[]) {
  const { row = -1, column = -1 } = (cell === undefined ? undefined : parseA1(cell)) ?? {};
  return { sheet: sheets.indexOf(sheet), row, column };
}

/** Parts that may be referred to by name. */
const NAMED: ReadonlySet<CodedPart> = new Set(["level", "sector", "round"]);

/**
 * Collects the codes that the tables define, before anything else is read, so that every cell may name any of
 * them. A row without a code counts, too: it is reported there, and "all rows" is not reported as empty.
 */
function bookOf(located: readonly LocatedTable[], system: DateSystem): CodeBook {
  const rows = rowsOf(located, { system, book: codeBook(new Map()), problems: [], checks: [] });
  const entries = new Map<CodedPart, readonly BookEntry[]>();
  for (const each of PLAN_TABLES) {
    const { table, columns } = each;
    const keepsFormer = formerCodeColumn(each) !== undefined;
    for (const { code: column, defines } of columns) {
      if (defines === undefined) continue;
      const defined = rows(table).map((row) => ({
        code: row.at(column).tidy,
        name: NAMED.has(defines) ? row.at("NAME").tidy : "",
        former: keepsFormer ? row.at("FORMER").tidy : "",
      }));
      entries.set(defines, defined);
    }
  }
  return codeBook(entries);
}

/** Reports missing, duplicate and empty tables, and missing or duplicate columns. */
const tableProblems = (
  located: readonly LocatedTable[],
  isEmpty: (table: PlanTable) => boolean,
): readonly PlanSheetProblem[] => PLAN_TABLES.flatMap((table) => problemsOf(table, located, isEmpty));

function problemsOf(
  { sheet: name, table, isNeeded = false, columns }: Table,
  located: readonly LocatedTable[],
  isEmpty: (table: PlanTable) => boolean,
): readonly PlanSheetProblem[] {
  const [found, ...others] = located.filter((candidate) => candidate.table.table === table);
  if (found === undefined) return isNeeded ? [{ sheet: name, fault: { kind: "missing-table", table } }] : [];
  const { sheet } = found.grid;
  const missing = columns.filter((column) => isNeeded && column.isNeeded && !found.columns.has(column.code));
  return [
    ...others.map((other): PlanSheetProblem => ({
      sheet: other.grid.sheet,
      fault: { kind: "table-twice", table, other: sheet },
    })),
    ...missing.map(({ heading }): PlanSheetProblem => ({
      sheet,
      fault: { kind: "missing-column", table, heading },
    })),
    ...(isNeeded && isEmpty(table) ? [{ sheet, fault: { kind: "empty-table" as const, table } }] : []),
  ];
}
