import type { BlankList, BlankTable } from "../../../domain/blank-form/blank-form";
import { RECOGNITION_WORDS as WORDS } from "../../words/blank-form-recognition-words";
import { kindOf, type SeenCell, type SeenSheet } from "../seen/seen-copies";
import { isOneOf } from "./fold-text";
import { headingPath } from "./headings";
import type { SheetCells } from "./sheet-cells";
import { tableAt } from "./table-at";

/**
 * Cells in which copies have numbers, wherever the blank form seems to ask for some. What all copies have alike outside the
 * tables is the year or the code of the form; numbers of rows are none.
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
        // Rows go on below those of the form.
        !tables.some(({ firstHeadingRow }) => firstHeadingRow > area.bottom && row >= firstHeadingRow),
    );
  const isOrdinal = (table: BlankTable, column: number): boolean =>
    isOneOf(headingPath(cells, table, column).at(-1)?.shown ?? "", WORDS.ordinal);
  return [...seen.cells.values()].filter((cell) => {
    const kind = kindOf([cell]);
    if (kind !== "number" && kind !== "percent") return false;
    if (cell.changed === 0 || isInHeadings(cell) || isListed(cell)) return false;
    const table = tableAt(tables, cell.row, cell.column);
    return table === undefined ? cell.different > 1 || seen.copies === 1 : !isOrdinal(table, cell.column);
  });
}

/** Where all copies have the same number outside the tables: the year or the code of the form, of which nothing is lost. */
export const alikeCells = (tables: readonly BlankTable[], seen: SeenSheet): readonly SeenCell[] =>
  seen.copies < 2
    ? []
    : [...seen.cells.values()].filter(
        ({ row, column, numbers, changed, different }) =>
          numbers > 0 && changed > 0 && different === 1 && tableAt(tables, row, column) === undefined,
      );
