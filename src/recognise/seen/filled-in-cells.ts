import { cellKey, contentAt, formulaAt, type CellContent, type Grid, forEachItem } from "../../workbook/grid";
import { groupedBy } from "../../base/grouped-by";
import { hasWord } from "../../base/text";
import type { SeenCell, SeenSheet } from "./seen-copies";

/** Cells of a form that somebody had filled in: copies have something else there or nothing, or others beside them are so. */
export function filledInCells(grid: Grid, sheet: SeenSheet): readonly SeenCell[] {
  const own = [...sheet.cells.values()]
    .filter((cell) => isOverwritten(sheet, cell, contentAt(grid, cell.row, cell.column)))
    .map((cell) => withFigure(grid, cell));
  const overwritten = [...own, ...writtenRows(grid, sheet, own)];
  const alike = alikeFigures(grid, sheet, overwritten).map((place) => inAll(place, sheet.copies, "numbers"));
  return [...overwritten, ...alike];
}

/** Nobody empties a printed number in one of so many copies; figures of somebody are the same in some by chance. */
const LEAST_CLEARED = 4;

/** Copies may agree on another text than the form prints: that is a form of last year, not something filled in. */
function isOverwritten(
  { copies }: SeenSheet,
  { changed, cleared, different }: SeenCell,
  was: CellContent | undefined,
): boolean {
  if (was === undefined || was === 0) return false;
  const others = changed + cleared;
  if (typeof was === "number") return others * (cleared > 0 ? LEAST_CLEARED : 2) >= copies;
  return cleared * 2 > copies || (others * 2 >= copies && different > 1 && different * 2 >= changed);
}

/** A number that only the return has which serves as the form: nothing stands there in the copies, but a number may. */
const withFigure = (grid: Grid, cell: SeenCell): SeenCell =>
  cell.changed > 0 || !isFigure(grid, cell.row, cell.column)
    ? cell
    : { ...cell, changed: 1, numbers: 1, different: 2 };

/** Further below stands what is no figure of the table. */
const MOST_GAP = 3;

/** Of so many small figures one differs at least where few copies are at hand. */
const MOST_ALIKE = 3;

/**
 * Figures of somebody that are by chance the same in all copies: others of their row and column are not, or several of their
 * column are not. A row or a column of printed numbers, of points or of ordinals, has none that differ.
 */
function alikeFigures(grid: Grid, { cells }: SeenSheet, overwritten: readonly SeenCell[]): readonly Place[] {
  const own = overwritten.filter(({ row, column }) => isFigure(grid, row, column));
  if (own.length === 0) return [];
  // Where copies have figures and the form nothing, the return that serves as it left something out.
  const added = [...cells.values()].filter(
    ({ numbers, row, column }) => numbers > 0 && contentAt(grid, row, column) === undefined,
  );
  const columns = groupedBy([...own, ...added], ({ column }) => column);
  const rows = new Set([...columns.values()].flat().map(({ row }) => row));
  return [...columns].flatMap(([column, others]) => {
    const differing = new Set(others.map(({ row }) => row));
    const figures = rowsWithFigures(grid, column).filter((row) => !differing.has(row));
    const first = Math.min(...differing);
    const lastDiffering = Math.max(...differing);
    // Below it some rows may be empty.
    const last = figures.reduce(
      (end, row) => (row > end && row <= end + MOST_GAP ? row : end),
      lastDiffering,
    );
    const among = figures.filter((row) => row >= first && row <= last);
    const isWritten = among.length <= differing.size * (differing.size > 1 ? MOST_ALIKE : 1);
    return figures
      .filter((row) => rows.has(row) || (isWritten && row >= first && row <= last))
      .map((row) => ({ row, column }));
  });
}

/**
 * The rest of the rows of a list that somebody wrote: where copies have other words than the first of a row, all of its texts
 * are written, though "male" stands in the row of another copy, too. The first words of a row of a grid are its label.
 */
function writtenRows(
  grid: Grid,
  { cells, copies }: SeenSheet,
  overwritten: readonly SeenCell[],
): readonly SeenCell[] {
  const own = new Set(overwritten.map(({ row, column }) => cellKey(row, column)));
  return [...new Set(overwritten.map(({ row }) => row))].flatMap((row) => {
    const texts: number[] = [];
    let first: number | undefined;
    forEachItem(grid.rows[row]?.values ?? [], (content, column) => {
      if (typeof content !== "string" || formulaAt(grid, row, column) !== undefined) return;
      if (hasWord(content)) first ??= column;
      if (first !== undefined && column > first && !own.has(cellKey(row, column))) texts.push(column);
    });
    if (first === undefined || !own.has(cellKey(row, first))) return [];
    return texts.map((column) => cells.get(cellKey(row, column)) ?? inAll({ row, column }, copies, "texts"));
  });
}

type Place = Pick<SeenCell, "row" | "column">;

/** The same number or text in every copy. */
const inAll = (place: Place, copies: number, kind: "numbers" | "texts"): SeenCell => ({
  ...place,
  ...{ changed: copies, cleared: 0, continued: 0, different: 1 },
  ...{ numbers: 0, percents: 0, texts: 0, dates: 0, codes: 0 },
  [kind]: copies,
});

function rowsWithFigures(grid: Grid, column: number): readonly number[] {
  const found: number[] = [];
  forEachItem(grid.rows, (_, row) => {
    if (isFigure(grid, row, column)) found.push(row);
  });
  return found;
}

const isFigure = (grid: Grid, row: number, column: number): boolean =>
  typeof contentAt(grid, row, column) === "number" && formulaAt(grid, row, column) === undefined;
