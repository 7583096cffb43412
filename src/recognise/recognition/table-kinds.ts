import type { BlankTable } from "../plan/blank-form";
import { kindOf, seenAt, type SeenCell, type SeenKind, type SeenSheet } from "../seen/seen-copies";
import { tableAt } from "./tables/table-at";

/** A single copy may have a word in a number cell; in a column of numbers several must agree. */
const LEAST_TEXTS = 2;
/** Of fewer copies one may fill in a row of its own. */
const LEAST_COPIES = 3;

/** The kinds of content in tables of copies. */
export interface TableKinds {
  /** Returns the kind at the cell, else of its column: text if nearly all rows have text. */
  readonly at: (row: number, column: number) => SeenKind | undefined;
  /** Whether most cells of the surrounding table have numbers. */
  readonly isAmongNumbers: (row: number, column: number) => boolean;
}

/** Determines the kinds of content in the tables of a sheet from copies. */
export function kindsOfTables(tables: readonly BlankTable[], seen: SeenSheet): TableKinds {
  const byColumn = new Map<BlankTable, Map<number, SeenCell[]>>();
  for (const cell of seen.cells.values()) {
    const table = tableAt(tables, cell.row, cell.column);
    if (table === undefined) continue;
    const columns = byColumn.get(table) ?? new Map<number, SeenCell[]>();
    byColumn.set(table, columns);
    const known = columns.get(cell.column) ?? [];
    known.push(cell);
    columns.set(cell.column, known);
  }
  const ofColumn = new Map(
    [...byColumn].map(([table, columns]) => [
      table,
      new Map([...columns].map(([column, cells]) => [column, kindOf(cells)])),
    ]),
  );
  const ofTable = new Map(
    [...byColumn].map(([table, columns]) => [table, kindOf([...columns.values()].flat())]),
  );
  /** Checks for the only percentage or day in a column, in a table of numbers of several copies. */
  const isAlone = (table: BlankTable | undefined, column: number): boolean => {
    const all = table && byColumn.get(table)?.get(column);
    const odd = all?.reduce((sum, { percents, dates }) => sum + percents + dates, 0);
    return odd === 1 && seen.copies >= LEAST_COPIES && table !== undefined && ofTable.get(table) === "number";
  };
  const isAmongNumbers: TableKinds["isAmongNumbers"] = (row, column) => {
    const table = tableAt(tables, row, column);
    return table !== undefined && ofTable.get(table) === "number";
  };
  const at: TableKinds["at"] = (row, column) => {
    const table = tableAt(tables, row, column);
    const columnKind = table && ofColumn.get(table)?.get(column);
    const cell = seenAt(seen, row, column);
    const own = cell && kindOf([cell]);
    if (cell === undefined) return columnKind;
    const isOneWord = cell.numbers > 0 && cell.texts + cell.codes < LEAST_TEXTS;
    if (own === undefined) return columnKind ?? (isOneWord ? "number" : undefined);
    if ((own === "percent" || own === "date") && isAlone(table, column)) return "number";
    const isText = own === "text" || own === "code";
    if (columnKind === "text" || columnKind === "code") return isText ? own : columnKind;
    const isOfNumbers = columnKind === "number" || (columnKind === undefined && isAmongNumbers(row, column));
    const isDoubted = isText && isOfNumbers && cell.texts + cell.codes < LEAST_TEXTS;
    return isDoubted ? undefined : own;
  };
  return { at, isAmongNumbers };
}
