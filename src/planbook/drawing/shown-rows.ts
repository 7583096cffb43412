import { tidyText } from "../../base/text";
import { codeBook, codesMeant, type BookEntry } from "../codec/code-book";
import type { Column } from "../codec/part";
import { cellIn, planCellText, type PlanRow } from "../codec/plan-row";
import { formerCodeColumn, type Table } from "../codec/table";
import type { PlanTable } from "../codec/plan-sheet-problem";

type Rows = Readonly<Record<PlanTable, readonly PlanRow[]>>;

/** Parts shown by name: people do not know the code of a level. */
const BY_NAME = ["level", "sector"] as const;

/** Names by their codes. */
type Names = ReadonlyMap<string, string>;

/**
 * Returns the rows of a table for people: levels and sectors by their names, and the code of each row once
 * more.
 */
export function shownRows(table: Table, rows: Rows): readonly PlanRow[] {
  const named = table.columns.flatMap((column) => {
    const names = namesFor(column, rows);
    return names === undefined ? [] : [{ column: column.code, names }];
  });
  return rows[table.table].map((row) => ({ ...row, ...namedCells(named, row), ...formerCode(table, row) }));
}

function formerCode(table: Table, row: PlanRow): PlanRow {
  const column = formerCodeColumn(table);
  return column === undefined ? {} : { FORMER: [cellIn(row, column.code)] };
}

const namedCells = (
  named: readonly { readonly column: string; readonly names: Names }[],
  row: PlanRow,
): PlanRow =>
  Object.fromEntries(
    named.flatMap(({ column, names }) => {
      const codes = row[column] === undefined ? "" : planCellText(cellIn(row, column));
      return codes === "" ? [] : [[column, [inWords(codes, names)]]];
    }),
  );

const inWords = (codes: string, names: Names): string =>
  codes
    .split(", ")
    .map((code) => names.get(code) ?? code)
    .join("; ");

/**
 * Returns the names of a column of levels or sectors. Shows the code instead of a name that would not be read
 * back as this code alone.
 */
function namesFor({ refersTo = [] }: Column, rows: Rows): Names | undefined {
  const part = BY_NAME.find((each) => refersTo.includes(each));
  if (part === undefined) return undefined;
  const named = rows[part].map((row) => ({
    code: planCellText(cellIn(row, "CODE")),
    name: planCellText(cellIn(row, "NAME")),
  }));
  const book = codeBook(new Map([[part, named]]));
  const isSure = ({ code, name }: BookEntry): boolean => {
    const [only, ...others] = codesMeant(tidyText(name), part, book);
    return only === code && others.length === 0 && !/[;\n]/.test(name);
  };
  return new Map(named.filter(isSure).map(({ code, name }) => [code, name]));
}
