import { cellKey, contentAt, formatAt, formulaAt, type Grid, forEachItem } from "../../workbook/grid";
import { groupedBy } from "../../base/grouped-by";
import { hasWord } from "../../base/text";
import { contentKind } from "./content-kind";
import type { SeenCell, SeenSheet } from "./seen-copies";

/** Checks a row of the form. */
export type RowTest = (row: number) => boolean;

/**
 * Returns cells that were filled in on the form: copies have other content or none, or neighbouring cells are
 * so. `isNumbered`: whether a row only numbers columns.
 */
export function filledInCells(grid: Grid, sheet: SeenSheet, isNumbered: RowTest): readonly SeenCell[] {
  const own = [...sheet.cells.values()]
    .filter((cell) => isOverwritten(grid, sheet, cell))
    .map((cell) => withFigure(grid, cell));
  const overwritten = [...own, ...writtenRows(grid, sheet, own)];
  const alike = alikeFigures(grid, sheet, overwritten, isNumbered).map((place) =>
    inAll(place, sheet.copies, "numbers"),
  );
  return [...overwritten, ...alike];
}

/**
 * No printed number is cleared in this many copies by chance; a unit's figures equal some copies' by chance.
 */
const LEAST_CLEARED = 4;

/**
 * Checks whether copies disagree: copies that agree on another text are of last year's form, so nothing was
 * filled in.
 */
function isOverwritten(
  grid: Grid,
  { copies }: SeenSheet,
  { row, column, changed, cleared, different }: SeenCell,
): boolean {
  const was = contentAt(grid, row, column);
  if (was === undefined || was === 0) return false;
  const others = changed + cleared;
  if (isFigure(grid, row, column)) return others * (cleared > 0 ? LEAST_CLEARED : 2) >= copies;
  return cleared * 2 > copies || (others * 2 >= copies && different > 1 && different * 2 >= changed);
}

/** Counts the form's own number, which a unit filled in like the copies: it differs from theirs. */
const withFigure = (grid: Grid, cell: SeenCell): SeenCell =>
  isFigure(grid, cell.row, cell.column)
    ? {
        ...cell,
        changed: cell.changed + 1,
        numbers: cell.numbers + 1,
        different: Math.max(2, cell.different + 1),
      }
    : cell;

/** Rows further below are no figures of the table. */
const MOST_GAP = 3;

/** Of this many small figures at least one differs even between few copies. */
const MOST_ALIKE = 3;

/**
 * Returns filled-in figures that equal all copies by chance: others of their row and column do not, or
 * several of their column do not. A row or column of printed numbers, points or ordinals has none that
 * differ; between two tables a row may number the columns of the second.
 */
function alikeFigures(
  grid: Grid,
  { cells }: SeenSheet,
  overwritten: readonly SeenCell[],
  isNumbered: RowTest,
): readonly Place[] {
  const own = overwritten.filter(({ row, column }) => isFigure(grid, row, column));
  if (own.length === 0) return [];
  // If copies have figures where the form is empty, the return used as the form left them out.
  const added = [...cells.values()].filter(
    ({ numbers, row, column }) => numbers > 0 && contentAt(grid, row, column) === undefined,
  );
  const columns = groupedBy([...own, ...added], ({ column }) => column);
  const rows = new Set([...columns.values()].flat().map(({ row }) => row));
  return [...columns].flatMap(([column, others]) => {
    const differing = new Set(others.map(({ row }) => row));
    const figures = rowsWithFigures(grid, column).filter((row) => !differing.has(row) && !isNumbered(row));
    const first = Math.min(...differing);
    const lastDiffering = Math.max(...differing);
    // Some rows below it may be empty.
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
 * Returns the remaining cells of filled-in list rows: if copies have other first words in a row, all its
 * texts were filled in, even if another copy also has "male". The first words of a grid row are its label.
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

/** Makes a cell with the same number or text in every copy. */
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

/** Checks for a number that is no formula's; it may be typed as text. */
export function isFigure(grid: Grid, row: number, column: number): boolean {
  const content = contentAt(grid, row, column);
  if (formulaAt(grid, row, column) !== undefined) return false;
  if (typeof content !== "string") return typeof content === "number";
  const kind = contentKind(content, formatAt(grid, row, column));
  return kind === "number" || kind === "percent";
}
