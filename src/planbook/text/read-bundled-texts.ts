import { parseA1 } from "../../workbook/grid";
import type { Plan } from "../../model/plan";
import type { UnitRegistry } from "../../model/unit";
import { codeBook } from "../codec/code-book";
import type { ReadingLog } from "../codec/cell";
import type { Table } from "../codec/table";
import type { PlanSheetProblem } from "../codec/plan-sheet-problem";
import { readTables } from "../reading/read-plan";
import { rowsOf } from "../reading/sheet-rows";
import { ITEMS, itemCells } from "../tables/item-table";
import { LEVELS } from "../tables/level-table";
import { LIST_ITEMS, LISTS, PLAN_ITEMS, type PlanItems } from "../tables/plan-items";
import { SECTORS } from "../tables/sector-table";
import { UNITS } from "../tables/unit-table";
import { locateAs, locateText, TEXT_DATE_SYSTEM, type LocatedText } from "./read-plan-texts";
import type { TableFile } from "./write-plan-texts";

/** Reads the items of a plan from its first table alone, enough to list it. */
export function readPlanHead(file: TableFile): PlanItems {
  const { located, problems } = locateTable(ITEMS, file);
  const log = newLog(problems);
  const head = PLAN_ITEMS.decode(itemCells(rowsOf(located, log)("plan"), log));
  refuse(log.problems);
  return head;
}

/** Reads a plan from all its tables. */
export function readSoundPlan(files: readonly TableFile[]): Plan {
  return readSound(files.map(locateText)).plan;
}

/** Reads the properties of each list of units outside its own table. */
export function readListHeads(file: TableFile): readonly Omit<UnitRegistry, "office" | "units">[] {
  const { located, problems } = locateTable(LISTS, file);
  const log = newLog(problems);
  const heads = rowsOf(
    located,
    log,
  )("unit").map((row) => {
    const { id, title = "", source = "", isInvented = false, ...rest } = LIST_ITEMS.decode(row);
    if (id === undefined) throw new Error(`${file.name}: a list without an id`);
    return { ...rest, id, title, source, isInvented };
  });
  refuse(log.problems);
  return heads;
}

/** Reads the office and the units of a list. `levels`, `sectors`: the tables of those that the units name. */
export function readUnits(units: TableFile, levels: TableFile, sectors: TableFile) {
  const { registry } = readSound([
    locateTable(UNITS, units),
    locateTable(LEVELS, levels),
    locateTable(SECTORS, sectors),
  ]);
  if (registry === undefined) throw new Error(`${units.name}: no units`);
  return registry;
}

/**
 * Reads bundled tables. A mistake in a cell is a bug and throws; a test checks conditions between cells as
 * well.
 */
function readSound(found: readonly LocatedText[]) {
  const { read, log } = readTables(
    found.flatMap(({ located }) => located),
    TEXT_DATE_SYSTEM,
  );
  refuse([...found.flatMap(({ problems }) => problems), ...log.problems]);
  return read;
}

function locateTable(table: Table, file: TableFile): LocatedText {
  const located = locateAs(table, file);
  if (located === undefined) throw new Error(`${file.name}:1: no headings of ${table.sheet}`);
  return located;
}

const newLog = (problems: readonly PlanSheetProblem[]): ReadingLog => ({
  system: TEXT_DATE_SYSTEM,
  book: codeBook(new Map()),
  problems: [...problems],
  checks: [],
});

/** Throws the first problem with its file, line and column. */
function refuse([first]: readonly PlanSheetProblem[]): void {
  if (first === undefined) return;
  const { row = -1, column = -1 } = (first.cell === undefined ? undefined : parseA1(first.cell)) ?? {};
  throw new Error(`${first.sheet}:${row + 1}:${column + 1}: ${JSON.stringify(first.fault)}`);
}
