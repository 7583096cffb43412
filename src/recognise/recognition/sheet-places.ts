import { cellKey } from "../../workbook/grid";
import type { BlankArea, BlankForm, BlankList } from "../plan/blank-form";
import { holds, overlaps } from "../plan/role-at";
import type { SeenSheet } from "../seen/seen-copies";
import { findTables } from "./tables/find-tables";
import type { AskedCell } from "./judged-cells";
import { labelledCells } from "./labelled-cells";
import { seenCells } from "./seen-cells";
import { seenUnitPlaces } from "./seen-unit-places";
import type { SheetCells } from "./sheet-cells";
import { tableInputs, findLists, listIn } from "./table-body";
import { reachingDown, wordsAround } from "./words-around";
import { fillableCells, writableCells, type Writable } from "./writable";

/** The places where a sheet asks, before roles are decided. */
export interface SheetPlaces extends Pick<BlankForm, "tables" | "lists" | "unitPlaces"> {
  /** Lists that no officer chose. */
  readonly guessedLists: readonly BlankList[];
  /** In reading order. */
  readonly asked: readonly AskedCell[];
  readonly isFillable: Writable;
}

/** Finds where a sheet asks. `said` = an officer's choices; `seen` = the contents of filled copies. */
export function sheetPlaces(cells: SheetCells, said: readonly BlankArea[], seen: SeenSheet): SheetPlaces {
  const isWritable = writableCells(cells);
  const mayFill = fillableCells(cells);
  const isFillable: Writable = (row, column) =>
    mayFill(row, column) || (seen.cells.has(cellKey(row, column)) && isFree(cells, row, column));
  const tables = findTables(cells, seen);
  const guessedLists = tables.flatMap((table) => findLists(cells, table, isWritable, seen));
  const lists = listsOf(cells, guessedLists, tables, said, seen);
  const labelled = labelledCells(cells, tables, isWritable);
  const unitPlaces = [...seenUnitPlaces(cells, tables, seen), ...labelled.unitPlaces];
  const isTaken = (row: number, column: number): boolean =>
    lists.some(({ area }) => holds(area, row, column)) ||
    unitPlaces.some((place) => place.row === row && (place.beside ?? place.column) === column);
  const guessed: readonly AskedCell[] = [
    ...tables.flatMap((table) => tableInputs(cells, table, isWritable)),
    ...labelled.asked.map(({ row, column, label }) => ({ row, column, headings: [], label })),
  ];
  const wanted = new Map<number, AskedCell>(
    guessed.map((asked) => [cellKey(asked.row, asked.column), asked]),
  );
  const reaching = reachingDown(tables);
  const unseen = [...unseenCells(cells, said, isFillable), ...seenCells(cells, tables, lists, seen)];
  for (const { row, column } of unseen) {
    const key = cellKey(row, column);
    if (!wanted.has(key)) wanted.set(key, { row, column, ...wordsAround(cells, reaching, row, column) });
  }
  const asked = [...wanted.values()]
    .filter(({ row, column }) => isFillable(row, column) && !isTaken(row, column))
    .toSorted((one, other) => one.row - other.row || one.column - other.column);
  return { tables, lists, guessedLists, unitPlaces, asked, isFillable };
}

const isFree = (cells: SheetCells, row: number, column: number): boolean =>
  cells.isOpen(row, column) && !cells.isCovered(row, column);

/** Replaces guessed lists that an officer's list overlaps; drops guessed lists with another chosen role. */
function listsOf(
  cells: SheetCells,
  guessed: readonly BlankList[],
  tables: BlankForm["tables"],
  said: readonly BlankArea[],
  seen: SeenSheet,
): readonly BlankList[] {
  const kept = guessed.filter(({ area }) => !said.some((other) => overlaps(other.area, area)));
  const given = said
    .filter(({ role }) => role === "list")
    .flatMap(({ area }) => {
      // The nearest headings above it: other tables may stand above these.
      const [table] = tables
        .filter(
          ({ lastHeadingRow, left, right }) =>
            lastHeadingRow < area.top && left <= area.right && right >= area.left,
        )
        .toSorted((one, other) => other.lastHeadingRow - one.lastHeadingRow);
      return table === undefined ? [] : [listIn(cells, table, area, seen)];
    });
  return [...kept, ...given].toSorted((one, other) => one.area.top - other.area.top);
}

/** Yields cells in an officer's areas that are not guessed as inputs. */
function* unseenCells(
  { grid }: SheetCells,
  said: readonly BlankArea[],
  isWritable: Writable,
): Generator<{ readonly row: number; readonly column: number }> {
  for (const { area, role } of said) {
    if (role !== "sum" && role !== "latest" && role !== "recompute") continue;
    for (let row = area.top; row <= Math.min(area.bottom, grid.rows.length + MOST_BELOW); row++) {
      for (let column = area.left; column <= Math.min(area.right, area.left + MOST_BELOW); column++) {
        if (isWritable(row, column)) yield { row, column };
      }
    }
  }
}

/** Maximum rows of an area beyond the content of the file. */
const MOST_BELOW = 1_000;
