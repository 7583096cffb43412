import { eveOfTet } from "../../base/dates";
import { moveDay, moveDays } from "./moved-years";
import type { PlanYears } from "./plan-years";
import type { Column } from "../codec/part";
import { cellIn, planCellText, type PlanCell, type PlanRow } from "../codec/plan-row";
import type { Table } from "../codec/table";
import { parseReadDay, writeReadDay } from "../formulas/day-limit";
import { TABLE_ROW } from "../drawing/table-layout";
import type { planRows } from "../drawing/plan-rows";
import { PLAN_TABLES } from "../tables/plan-tables";
import { moveText } from "./move-text";
import { RENEWAL_WORDS as words, type RenewalKind } from "../words/renewal-words";

type PlanRows = ReturnType<typeof planRows>;

/** The distance and start of a renewal. */
export interface Move {
  readonly by: number;
  /** Title of its list of units, if another one has replaced it by then. */
  readonly formerUnits?: string;
  /** The years of the old plan. */
  readonly years: PlanYears;
}

/** A changed cell of the new plan. */
export interface Renewal {
  readonly kind: RenewalKind;
  readonly table: Table;
  readonly column: Column;
  /** The subject of the row: its code, or the item of the plan. */
  readonly subject: string;
  /** Counted from 0 on the sheet of the table. */
  readonly row: number;
  readonly before: PlanCell;
  readonly after: PlanCell;
}

/** The renewed rows of a plan, and every cell that has changed. */
export interface RenewedRows {
  readonly rows: PlanRows;
  readonly renewals: readonly Renewal[];
}

/** Items that only the plan's document states, and what an office assigned and changed in its year. */
const OF_OLD_DOCUMENT: ReadonlySet<PlanCell> = new Set(["NUMBER", "ISSUED_ON", "LEGAL_BASIS"]);
const OF_OLD_YEAR = ["assignment", "change"] as const;

/** Renews the rows of a plan for a later year. */
export function renewRows(old: PlanRows, move: Move): RenewedRows {
  const renewals: Renewal[] = [];
  const renewed = { ...old };
  for (const name of OF_OLD_YEAR) renewed[name] = [];
  for (const table of PLAN_TABLES) {
    // The validity of units and sectors does not change with the plan.
    if (table.table === "unit" || table.table === "sector") continue;
    renewed[table.table] = renewed[table.table].map((row, index) => {
      const subject = subjectOf(table, row);
      const cells = table.columns.flatMap((column): readonly Renewal[] => {
        if (column.input === "note") return [];
        const at = { table, column, subject, row: TABLE_ROW.body + index };
        const cell = cellIn(row, column.code);
        if (isOfUnits(table, row)) return column.code === "CONTENT" ? renewedUnits(at, row, move) : [];
        const after = renewedCell(table, column, row, move);
        const kind = kindOf(cell, after, isSource(column));
        return kind === undefined ? [] : [{ kind, ...at, before: cell, after }];
      });
      // Days of invented figures need no review.
      if (table.table !== "practice") renewals.push(...cells);
      return cells.reduce<PlanRow>(
        (changed, { column, after }) => ({ ...changed, [column.code]: [after] }),
        row,
      );
    });
  }
  return { rows: renewed, renewals };
}

/** Lists of units have years of their own. */
export const isOfUnits = ({ table }: Table, row: PlanRow): boolean =>
  table === "plan" && /^(?:REGISTRY|UNITS_.*)$/.test(planCellText(cellIn(row, "KEY")));

/** Reports only that another list of units has replaced the plan's. */
function renewedUnits(
  at: Omit<Renewal, "kind" | "before" | "after">,
  row: PlanRow,
  { formerUnits }: Move,
): readonly Renewal[] {
  const after = cellIn(row, "CONTENT");
  return formerUnits === undefined || cellIn(row, "KEY") !== "UNITS_TITLE"
    ? []
    : [{ kind: "replaced", ...at, before: formerUnits, after }];
}

function subjectOf({ columns }: Table, row: PlanRow): string {
  const defining = columns.find(({ defines }) => defines !== undefined)?.code ?? "ITEM";
  return planCellText(cellIn(row, defining));
}

/** Quotations of the plan's document. */
export const isSource = ({ code }: Column): boolean => code === "SOURCE";

function renewedCell(table: Table, column: Column, row: PlanRow, { by, years }: Move): PlanCell {
  const cell = cellIn(row, column.code);
  const item = table.table === "plan" ? cellIn(row, "KEY") : "";
  if (item !== "" && column.code === "CONTENT") {
    if (OF_OLD_DOCUMENT.has(item)) return "";
    if (item === "VERSION") return 1;
    if (item === "ID") return renewedId(planCellText(cell), by);
  }
  if (isSource(column)) return words.toReplace;
  if (typeof cell === "object") return cell.kind === "day" ? { ...cell, day: moveDay(cell.day, by) } : cell;
  if (typeof cell === "number") return cell;
  if (table.table === "indicator" && column.code === "DEADLINE" && cell !== "")
    return movedDeadline(cell, { by, years });
  return isCode(column) ? moveDays(cell, by, years) : moveText(cell, by, years);
}

/** Moves a deadline; a day derived from words differs every year, and is known only for Tết. */
function movedDeadline(cell: string, { by, years }: Move): string {
  const { words, by: read } = parseReadDay(cell);
  const moved = moveText(words, by, years);
  const year = Number(read?.slice(0, 4));
  const eve = read !== undefined && read === eveOfTet(year) ? eveOfTet(year + by) : undefined;
  return eve === undefined ? moved : writeReadDay(moved, eve);
}

/** Rounds may be named by years; other codes, alone or in a formula, do not move. */
export const isCode = ({ defines, refersTo = [] }: Column): boolean =>
  (defines !== undefined && defines !== "round") || refersTo.some((part) => part !== "round");

/**
 * "phu-rieng-2017" becomes "phu-rieng-2026"; an id without a year gets one, so that old forms are not taken
 * for new.
 */
function renewedId(id: string, by: number): string {
  const moved = id.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/, (year) => String(Number(year) + by));
  return moved === id ? `${id}-${words.again}` : moved;
}

function kindOf(before: PlanCell, after: PlanCell, isSource: boolean): RenewalKind | undefined {
  if (isSource) return "to-replace";
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  return after === "" ? "cleared" : "moved";
}
