import type { BlankCell, BlankTable, UnitRow } from "../plan/blank-form";
import { RECOGNITION_WORDS as WORDS } from "../words/blank-form-recognition-words";
import { hasOneOf, isOneOf } from "./fold-text";
import { headingPath, rowLabel } from "./tables/headings";
import type { SheetCells } from "./sheet-cells";
import type { SeenSheet } from "../seen/seen-copies";

/** One row below such a heading may be anything. */
const LEAST_ROWS = 2;

/**
 * Rows of tables that have the units in their first column, by name, with something to fill in beside each: the heading says
 * so, or every copy fills in one row of its own.
 */
export function unitRows(
  cells: SheetCells,
  tables: readonly BlankTable[],
  asked: readonly Pick<BlankCell, "row">[],
  seen: SeenSheet,
): readonly UnitRow[] {
  const { sheet } = cells.grid;
  const isAsked = new Set(asked.map(({ row }) => row));
  return tables.flatMap((table) => {
    const isFilledByRow = eachFillsOne(table, seen);
    const isOwn = (heading: string): boolean =>
      isFilledByRow && (seen.copies >= SURE || hasOneOf(heading, WORDS.unitWithin));
    const rows: UnitRow[] = [];
    if (allFillTheSame(table, seen) || isFilledByAll(table, seen)) return rows;
    for (let row = table.lastHeadingRow + 1; row <= table.lastRow; row++) {
      const label = rowLabel(cells, row, table.left, table.right + 1);
      if (label === undefined || !isAsked.has(row)) continue;
      const heading = headingPath(cells, table, label.column).at(-1)?.shown ?? "";
      const isNamed = isOneOf(heading, [...WORDS.unitName, ...WORDS.unitHeading]);
      if (isNamed || isOwn(heading)) rows.push({ sheet, row, name: label.shown });
    }
    return rows.length < LEAST_ROWS ? [] : rows;
  });
}

/** With so many copies it is no chance that each fills in another row. */
const SURE = 3;

/** Whether every copy that fills in the table at all fills in one row, and no two the same. */
function eachFillsOne({ lastHeadingRow, lastRow }: BlankTable, { fillers, copies }: SeenSheet): boolean {
  const filled = [...fillers].filter(([row]) => row > lastHeadingRow && row <= lastRow).map(([, by]) => by);
  const all = new Set(filled.flatMap((by) => [...by]));
  return (
    filled.length >= LEAST_ROWS &&
    filled.every((by) => by.size === 1) &&
    all.size === filled.length &&
    all.size * 2 > copies
  );
}

/** Whether most rows are filled in by several copies, and differently: what is passed on with the rows of others has them alike. */
function isFilledByAll({ lastHeadingRow, lastRow }: BlankTable, { fillers, cells }: SeenSheet): boolean {
  const differing = new Set(
    [...cells.values()].filter(({ different }) => different > 1).map(({ row }) => row),
  );
  const filled = [...fillers].filter(([row]) => row > lastHeadingRow && row <= lastRow);
  const shared = filled.filter(([row, by]) => by.size > 1 && differing.has(row));
  return shared.length * 2 > filled.length;
}

/** Whether all copies fill in the same rows: then these are no rows of single units, whatever their heading says. */
function allFillTheSame({ lastHeadingRow, lastRow }: BlankTable, { fillers, copies }: SeenSheet): boolean {
  const filled = [...fillers].filter(([row]) => row > lastHeadingRow && row <= lastRow).map(([, by]) => by);
  return copies > 1 && filled.length > 0 && filled.every((by) => by.size === copies);
}
