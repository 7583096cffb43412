import type { BlankList, BlankTable } from "../plan/blank-form";
import { RECOGNITION_WORDS as WORDS } from "../words/blank-form-recognition-words";
import { kindOf, seenAt, type SeenCell, type SeenSheet } from "../seen/seen-copies";
import { isOneOf } from "./fold-text";
import { headingPath } from "./tables/headings";
import type { SheetCells } from "./sheet-cells";
import { tableAt } from "./tables/table-at";

/** The answer to "Proposals:" begins at most this many rows below it. */
const MOST_BELOW = 3;

/** Maximum rows between a text answer and a figure of its column. */
const MOST_BETWEEN = 30;

/**
 * Returns cells in which copies have numbers, and which seem to be inputs; outside tables also text answers
 * among them or below a question. Ignores contents that are equal in all copies outside tables (the year or
 * code of the form) and row numbers.
 */
export function seenCells(
  cells: SheetCells,
  tables: readonly BlankTable[],
  lists: readonly BlankList[],
  seen: SeenSheet,
): readonly SeenCell[] {
  const isInHeadings = ({ row, column }: SeenCell): boolean =>
    tables.some(
      ({ firstHeadingRow, lastHeadingRow, left, right }) =>
        row >= firstHeadingRow && row <= lastHeadingRow && column >= left && column <= right,
    );
  const isListed = ({ row, column }: SeenCell): boolean =>
    lists.some(
      ({ area }) =>
        row >= area.top &&
        column >= area.left &&
        column <= area.right &&
        // Rows may continue below those of the form.
        !tables.some(({ firstHeadingRow }) => firstHeadingRow > area.bottom && row >= firstHeadingRow),
    );
  const isOrdinal = (table: BlankTable, column: number): boolean =>
    isOneOf(headingPath(cells, table, column).at(-1)?.shown ?? "", WORDS.ordinal);
  return [...seen.cells.values()].filter((cell) => {
    if (cell.changed === 0 || isInHeadings(cell) || isListed(cell)) return false;
    const table = tableAt(tables, cell.row, cell.column);
    if (!isFigure(cell)) {
      return table === undefined && (isAmongFigures(cells, cell, seen) || isBelowQuestion(cells, cell));
    }
    return table === undefined ? !isAlike(cell, seen) : !isOrdinal(table, cell.column);
  });
}

function isFigure(cell: SeenCell | undefined): boolean {
  const kind = cell && kindOf([cell]);
  return kind === "number" || kind === "percent";
}

/**
 * Checks for "x" or "good" behind a question near questions with numbers: every row between them begins with
 * a label. Names under signatures do not.
 */
function isAmongFigures(cells: SheetCells, { row, column }: SeenCell, seen: SeenSheet): boolean {
  const isLabelled = (at: number): boolean => cells.textsIn(at).some((text) => text.column < column);
  return [-1, 1].some((step) => {
    for (let at = row; Math.abs(at - row) <= MOST_BETWEEN && isLabelled(at); at += step) {
      if (isFigure(seenAt(seen, at, column))) return true;
    }
    return false;
  });
}

/** Checks whether the last text above it ends with a colon. */
function isBelowQuestion(cells: SheetCells, { row, column }: SeenCell): boolean {
  for (let at = row - 1; at >= row - MOST_BELOW; at--) {
    const text = cells.textsIn(at).findLast((each) => each.column <= column);
    if (text !== undefined) return text.shown.endsWith(":");
  }
  return false;
}

/**
 * Returns cells with the same number in all copies outside tables: the year or the code of the form. Reading
 * them is unnecessary.
 */
export const alikeCells = (tables: readonly BlankTable[], seen: SeenSheet): readonly SeenCell[] =>
  [...seen.cells.values()].filter(
    (cell) => isAlike(cell, seen) && tableAt(tables, cell.row, cell.column) === undefined,
  );

/** Among different figures, or cells that some copies leave empty, a number may be equal by chance. */
function isAlike({ row, column, numbers, changed, different }: SeenCell, seen: SeenSheet): boolean {
  if (seen.copies < 2 || numbers === 0 || changed < seen.copies || different > 1) return false;
  const beside = [
    ...[row - 1, row + 1].map((other) => seenAt(seen, other, column)),
    ...[column - 1, column + 1].map((other) => seenAt(seen, row, other)),
  ];
  return !beside.some(
    (cell) => cell !== undefined && cell.numbers > 0 && (cell.different > 1 || cell.changed < seen.copies),
  );
}
