import type { Column } from "../codec/part";
import { cellIn, cellText, type PlanRow } from "../codec/plan-row";
import { keptCode, type Table } from "../codec/table";
import type { PlanTable } from "../plan-sheet-problem";

type Rows = Readonly<Record<PlanTable, readonly PlanRow[]>>;

/** What people know by its name alone: nobody types the code of a level. */
const BY_NAME = ["level", "sector"] as const;

/** The rows of a table as people see them: levels and sectors by their names, and the code of each row once more. */
export const shownRows = (table: Table, rows: Rows): readonly PlanRow[] =>
  rows[table.table].map((row) => ({ ...namedCells(table, row, rows), ...formerCode(table, row) }));

function formerCode(table: Table, row: PlanRow): PlanRow {
  const column = keptCode(table);
  return column === undefined ? {} : { FORMER: [cellIn(row, column.code)] };
}

function namedCells({ columns }: Table, row: PlanRow, rows: Rows): PlanRow {
  return columns.reduce<PlanRow>((shown, column) => {
    const names = namesFor(column, rows);
    const codes = row[column.code] === undefined ? "" : cellText(cellIn(row, column.code));
    if (names === undefined || codes === "") return shown;
    return {
      ...shown,
      [column.code]: [
        codes
          .split(", ")
          .map((code) => names.get(code) ?? code)
          .join("; "),
      ],
    };
  }, row);
}

/** The names by their codes, where a column names levels or sectors; names that several have, or that a list would break, are none. */
function namesFor({ refersTo = [] }: Column, rows: Rows): ReadonlyMap<string, string> | undefined {
  const part = BY_NAME.find((each) => refersTo.some((reference) => reference.part === each));
  if (part === undefined) return undefined;
  const named = rows[part].map((row): readonly [string, string] => [
    cellText(cellIn(row, "CODE")),
    cellText(cellIn(row, "NAME")),
  ]);
  const isSure = (name: string): boolean =>
    name !== "" && !/[;\n]/.test(name) && named.filter(([, other]) => other === name).length === 1;
  return new Map(named.filter(([, name]) => isSure(name)));
}
