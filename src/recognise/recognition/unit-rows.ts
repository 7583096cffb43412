import type { BlankCell, BlankTable, UnitRow } from "../plan/blank-form";
import { RECOGNITION_WORDS as WORDS } from "../words/blank-form-recognition-words";
import { hasOneOf, isOneOf } from "./fold-text";
import { headingPath, labelOfRow } from "./tables/headings";
import type { SheetCells } from "./sheet-cells";
import type { SeenSheet } from "../seen/seen-copies";

/** A single row below such a heading may be anything. */
const LEAST_ROWS = 2;

/**
 * Returns table rows with a unit name in the first column and inputs beside it: the heading says so, or every
 * copy fills in a different row.
 */
export function unitTableRows(
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
      const label = labelOfRow(cells, row, table.left, table.right + 1);
      if (label === undefined || !isAsked.has(row)) continue;
      const heading = headingPath(cells, table, label.column).at(-1)?.shown ?? "";
      const isNamed = isOneOf(heading, [...WORDS.unitName, ...WORDS.unitHeading]);
      if (isNamed || isOwn(heading)) rows.push({ sheet, row, name: label.shown });
    }
    return rows.length < LEAST_ROWS ? [] : rows;
  });
}

/** With this many copies, different rows are no chance. */
const SURE = 3;

/** Checks whether every copy that fills in the table fills in one row, all different. */
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

/** Checks whether several copies fill in most rows differently: forwarded rows are equal. */
function isFilledByAll({ lastHeadingRow, lastRow }: BlankTable, { fillers, cells }: SeenSheet): boolean {
  const differing = new Set(
    [...cells.values()].filter(({ different }) => different > 1).map(({ row }) => row),
  );
  const filled = [...fillers].filter(([row]) => row > lastHeadingRow && row <= lastRow);
  const shared = filled.filter(([row, by]) => by.size > 1 && differing.has(row));
  return shared.length * 2 > filled.length;
}

/**
 * Checks whether all copies fill in the same rows: then they are not unit rows, regardless of the heading.
 */
function allFillTheSame({ lastHeadingRow, lastRow }: BlankTable, { fillers, copies }: SeenSheet): boolean {
  const filled = [...fillers].filter(([row]) => row > lastHeadingRow && row <= lastRow).map(([, by]) => by);
  return copies > 1 && filled.length > 0 && filled.every((by) => by.size === copies);
}
