import { columnCode, type ColumnCode, type RegisterCode } from "../../model/codes";
import { type Grid, forEachItem, indexesOf, someItem, type DateSystem } from "../../workbook/grid";
import { numberExpectation, type Plan, type RegisterColumn } from "../../model/plan";
import type { RegisterRow, Entry } from "../../model/submission";
import { locateRegister, type LocatedRegister } from "./locate-register";
import { readEntry } from "./read-entry";
import type { WantedValue } from "./read-value";
import { UNIT_COLUMN } from "../layout/register-layout";

/** Reads the registers of a plan, wherever their sheets are and however they are named. */
export function readRegisters(
  grids: readonly Grid[],
  plan: Plan,
  system: DateSystem,
): ReadonlyMap<RegisterCode, readonly RegisterRow[]> {
  const registers = new Map<RegisterCode, readonly RegisterRow[]>();
  for (const grid of grids) {
    const located = locateRegister(grid, plan);
    if (located === undefined) continue;
    const { register } = located;
    const rows = readRows(grid, located, system);
    registers.set(register.code, [...(registers.get(register.code) ?? []), ...rows]);
  }
  return registers;
}

/** Counts the filled register rows of all sheets, before memory is used to read them. */
export function countRegisterRows(grids: readonly Grid[], plan: Plan): number {
  return grids.reduce((sum, grid) => {
    const located = locateRegister(grid, plan);
    if (located === undefined) return sum;
    let rows = 0;
    forEachItem(grid.rows, ({ values }, row) => {
      if (row >= located.firstRow && someItem(values, () => true)) rows += 1;
    });
    return sum + rows;
  }, 0);
}

/** Reads every row with any content; a stray character makes a row, so that it is noticed. */
function readRows(grid: Grid, located: LocatedRegister, system: DateSystem): readonly RegisterRow[] {
  const { register, columns, firstRow } = located;
  const asked: readonly { readonly code: ColumnCode; readonly wanted: WantedValue }[] = [
    { code: UNIT_COLUMN, wanted: { kind: "text" } },
    ...register.columns.map((column) => ({ code: column.code, wanted: wantedOf(column) })),
  ];
  const rows: RegisterRow[] = [];
  for (const row of indexesOf(grid.rows, firstRow)) {
    const cells = new Map<ColumnCode, Entry>();
    for (const { code, wanted } of asked) {
      const column = columns.get(code);
      if (column !== undefined) cells.set(columnCode(code), readEntry(grid, row, column, wanted, system));
    }
    if ([...cells.values()].some(({ reading }) => reading.kind !== "blank")) {
      rows.push({ rowNumber: row + 1, sheet: grid.sheet, cells });
    }
  }
  return rows;
}

/** The unit of measure is in brackets at the end of a column's label. */
const UNIT_OF_MEASURE = /\(([^()]+)\)$/;

function wantedOf({ type, label, takes }: RegisterColumn): WantedValue {
  switch (type.kind) {
    case "text":
    case "date":
      return { kind: type.kind };
    case "count":
    case "money":
      return {
        kind: "number",
        expectation: takes ?? numberExpectation(type.kind, UNIT_OF_MEASURE.exec(label)?.[1]),
      };
    case "choice":
      return type;
  }
}
