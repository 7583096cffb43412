import { longestSeries } from "./longest-series";

/** Columns of a table and their columns in a copy. */
export interface ColumnMatch {
  readonly columnOf: (column: number) => number | undefined;
  readonly missing: readonly number[];
  readonly moved: readonly number[];
  /** Columns of the copy that the form does not have. */
  readonly inserted: readonly number[];
}

/** A column with the titles above it as key; an empty key matches nothing. */
export interface KeyedColumn {
  readonly column: number;
  readonly key: string;
}

/**
 * Aligns the columns of a table by their titles, in order as far as possible; then by a title that occurs
 * only once.
 */
export function alignColumns(form: readonly KeyedColumn[], copy: readonly KeyedColumn[]): ColumnMatch {
  const keyAt = new Map(copy.map(({ column, key }) => [column, key]));
  if (form.every(({ column, key }) => keyAt.get(column) === key)) {
    return { columnOf: (column) => column, missing: [], moved: [], inserted: [] };
  }
  const matched = new Map(inOrder(form, copy));
  const moved: number[] = [];
  const isTaken = (column: number): boolean => [...matched.values()].includes(column);
  for (const { column, key } of form) {
    if (matched.has(column) || key === "") continue;
    const [only, ...others] = copy.filter((other) => other.key === key && !isTaken(other.column));
    if (only === undefined || others.length > 0) continue;
    matched.set(column, only.column);
    moved.push(column);
  }
  for (const { column } of form) {
    if (matched.has(column)) continue;
    const [before, after] = [matched.get(column - 1), matched.get(column + 1)];
    // Its title was typed over; no column was inserted or removed on either side.
    const place = before === undefined ? (after ?? NaN) - 1 : before + 1;
    const fits = (before === undefined || after === undefined || after === before + 2) && place >= 0;
    if (fits && !isTaken(place) && keyAt.get(place) !== undefined) matched.set(column, place);
  }
  const reached = [...matched.values()];
  const [first, last] = [Math.min(...reached), Math.max(...reached)];
  return {
    columnOf: (column) => matched.get(column),
    missing: form.filter(({ column }) => !matched.has(column)).map(({ column }) => column),
    moved,
    inserted: copy
      .filter(({ column }) => column > first && column < last && !reached.includes(column))
      .map(({ column }) => column),
  };
}

/** Matches columns with equal titles, as many as are in the order of both. */
function inOrder(
  form: readonly KeyedColumn[],
  copy: readonly KeyedColumn[],
): readonly (readonly [number, number])[] {
  const isPair = (i: number, j: number): boolean => form[i]?.key !== "" && form[i]?.key === copy[j]?.key;
  return longestSeries(form, copy, (i, j) => (isPair(i, j) ? 1 : 0)).map(([one, other]) => [
    one.column,
    other.column,
  ]);
}
