import { type Grid, findPlace, forEachItem, someItem } from "../../workbook/grid";
import { foldName } from "../../base/text";
import { codeAt, filledColumns } from "./code-text";
import { groupedBy } from "../../base/grouped-by";

/** Signs of a column as issued: its code, and its heading if it has one. */
export interface ColumnSigns {
  readonly code: string;
  readonly heading?: string;
}

/** A column that lost its code, and the sign that identified it. */
export interface UncodedColumn extends ColumnSigns {
  readonly column: number;
  readonly by: "heading" | "position";
}

/** The columns of a sheet, even if moved. */
export interface KnownColumns {
  /** Keyed by code; unknown codes included. */
  readonly columns: ReadonlyMap<string, number>;
  readonly uncoded: readonly UncodedColumn[];
  readonly codeRow?: number;
  readonly headingRow?: number;
}

/** Headings are at most this many rows below their codes, which leaves room for inserted rows. */
const HEADINGS_WITHIN = 60;

/**
 * Returns the rows with at least two of the texts as printed, which include the rows of codes and headings.
 */
export function signRows(grid: Grid, texts: ReadonlySet<string>): readonly number[] {
  const rows: number[] = [];
  forEachItem(grid.rows, (_row, index) => {
    if (countOf(grid, index, texts) > 1) rows.push(index);
  });
  return rows;
}

/**
 * Identifies columns by their codes; those without a code by their heading, or else by their position between
 * known columns. `issued` is in the issued order; `rows` may be rows of codes or headings (`signRows`).
 * Undefined if most codes and most headings are gone.
 */
export function knownColumns(
  grid: Grid,
  issued: readonly ColumnSigns[],
  rows: readonly number[],
  needsHeadings: boolean,
): KnownColumns | undefined {
  const codes = new Set(issued.map(({ code }) => code));
  const codeRow = rows.find((row) => countOf(grid, row, codes) * 2 > codes.size);
  const headings = issued.flatMap(({ heading }) => heading ?? []);
  const places = codeRow === undefined ? new Map<string, readonly number[]>() : codePlaces(grid, codeRow);
  const isWhole = issued.every(({ code }) => places.get(code)?.length === 1);
  const headingRow = isWhole && !needsHeadings ? undefined : headingRowOf(grid, headings, codeRow, rows);
  if (codeRow === undefined && headingRow === undefined) return undefined;
  const heading = (column: number): string =>
    headingRow === undefined ? "" : foldName(codeAt(grid, headingRow, column));
  const columns = new Map<string, number>();
  for (const [code, [first = 0, ...others]] of places) {
    const wanted = issued.find((each) => each.code === code)?.heading;
    const fits = (column: number): boolean => wanted !== undefined && heading(column) === foldName(wanted);
    columns.set(code, others.length === 0 ? first : ([first, ...others].find(fits) ?? first));
  }
  const uncoded = isWhole ? [] : tellUncoded(issued, columns, grid, headingRow);
  return { columns, uncoded, codeRow, headingRow };
}

/** Counts the texts that a row contains as printed. */
function countOf(grid: Grid, row: number, texts: ReadonlySet<string>): number {
  // Most rows of a long list contain none.
  let found: Set<string> | undefined;
  forEachItem(grid.rows[row]?.values ?? [], (value) => {
    if (typeof value !== "string") return;
    const text = value.trim();
    if (texts.has(text)) found = (found ?? new Set()).add(text);
  });
  return found?.size ?? 0;
}

function headingRowOf(
  grid: Grid,
  headings: readonly string[],
  codeRow: number | undefined,
  rows: readonly number[],
): number | undefined {
  if (codeRow === undefined) {
    const printed = new Set(headings);
    return rows.find((row) => countOf(grid, row, printed) * 2 > printed.size);
  }
  const folded = new Set(headings.map(foldName));
  const isHeadings = (row: number): boolean => {
    const found = filledColumns(grid, row).map((column) => foldName(codeAt(grid, row, column)));
    return new Set(found.filter((text) => folded.has(text))).size * 2 > folded.size;
  };
  return findPlace(grid.rows, codeRow + 1, codeRow + HEADINGS_WITHIN + 1, isHeadings);
}

function codePlaces(grid: Grid, row: number): Map<string, readonly number[]> {
  const places = groupedBy(filledColumns(grid, row), (column) => codeAt(grid, row, column));
  return places;
}

/** Adds the columns without a code to `columns` and returns them. */
function tellUncoded(
  issued: readonly ColumnSigns[],
  columns: Map<string, number>,
  grid: Grid,
  headingRow: number | undefined,
): readonly UncodedColumn[] {
  const uncoded: UncodedColumn[] = [];
  const isTaken = (column: number): boolean => issued.some(({ code }) => columns.get(code) === column);
  const take = (signs: ColumnSigns, column: number, by: UncodedColumn["by"]): void => {
    columns.set(signs.code, column);
    uncoded.push({ ...signs, column, by });
  };
  for (const signs of issued) {
    const { code, heading } = signs;
    if (columns.has(code) || heading === undefined || headingRow === undefined) continue;
    const [column, ...others] = filledColumns(grid, headingRow).filter(
      (at) => !isTaken(at) && foldName(codeAt(grid, headingRow, at)) === foldName(heading),
    );
    if (column !== undefined && others.length === 0) take(signs, column, "heading");
  }
  issued.forEach((signs, index) => {
    if (columns.has(signs.code)) return;
    const column = columnBetween(issued, columns, index, grid);
    if (column !== undefined && !isTaken(column)) take(signs, column, "position");
  });
  return uncoded;
}

/**
 * Returns the column between two known ones at the issued distance. At either end it has one neighbour only
 * and must be filled.
 */
function columnBetween(
  issued: readonly ColumnSigns[],
  columns: ReadonlyMap<string, number>,
  index: number,
  grid: Grid,
): number | undefined {
  const known = issued.flatMap(({ code }, at) => {
    const column = columns.get(code);
    return column === undefined ? [] : [{ at, column }];
  });
  const before = known.findLast(({ at }) => at < index);
  const after = known.find(({ at }) => at > index);
  if (before !== undefined && after !== undefined) {
    const isAsIssued = after.column - before.column === after.at - before.at;
    return isAsIssued ? before.column + index - before.at : undefined;
  }
  const neighbour = before ?? after;
  const column = neighbour === undefined ? -1 : neighbour.column + index - neighbour.at;
  return someItem(grid.rows, ({ values }) => values[column] !== undefined) ? column : undefined;
}
