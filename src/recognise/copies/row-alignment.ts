import { hasWord } from "../../base/text";
import { longestSeries } from "./longest-series";

/** Rows of a blank form and their rows in a copy. */
export interface RowMatch {
  readonly rowOf: (row: number) => number | undefined;
  /** Rows with texts that the copy does not have. */
  readonly missing: readonly number[];
  /** Rows whose texts are not between those of their neighbours. */
  readonly moved: readonly number[];
  /** Rows matched only by position: their texts were changed. */
  readonly retyped: readonly number[];
}

/** A row with its texts for comparison. */
export interface ComparedRow {
  readonly row: number;
  /** Compared texts; one with `isOpenEnded` may be longer in the copy. */
  readonly texts: readonly { readonly folded: string; readonly isOpenEnded: boolean }[];
}

/**
 * The rows of a copy by their compared texts. Looked up on demand: a copy may have many more rows than the
 * form.
 */
export interface CopyTexts {
  /** Undefined if a row has no texts. */
  readonly of: (row: number) => ReadonlySet<string> | undefined;
  readonly all: () => ReadonlyMap<number, ReadonlySet<string>>;
}

/** The share of a row's texts that must match. */
const LEAST_SHARE = 0.6;
/** In rows of at most this many texts, one is the label. */
const MOST_SHORT = 3;
/** Longer sheets are matched by row number only. */
const MOST_ROWS = 3_000;

/**
 * Aligns the rows of a form with a copy that has inserted or removed rows: as many texts as possible in
 * order; sorted rows by unique texts; retyped rows by position.
 */
export function alignRows(form: readonly ComparedRow[], texts: CopyTexts): RowMatch {
  const matched = new Map<number, number>();
  const isSame = form.every((row) => score(row, texts.of(row.row)) > 0);
  const copy = isSame ? new Map<number, ReadonlySet<string>>() : texts.all();
  if (isSame || form.length > MOST_ROWS || copy.size > MOST_ROWS) {
    for (const row of form) if (score(row, texts.of(row.row)) > 0) matched.set(row.row, row.row);
  } else {
    for (const [row, other] of inOrder(
      form,
      [...copy].toSorted(([one], [other]) => one - other),
    )) {
      matched.set(row, other);
    }
  }
  const moved = isSame ? [] : movedRows(form, copy, matched);
  for (const [row, other] of moved) matched.set(row, other);
  const retyped = isSame ? [] : retypedRows(form, matched);
  for (const [row, other] of retyped) matched.set(row, other);
  const known = [...matched].toSorted(([one], [other]) => one - other);
  const movedSet = new Set(moved.map(([row]) => row));
  const steady = known.filter(([row]) => !movedSet.has(row));
  const hasTexts = new Set(form.map(({ row }) => row));
  return {
    rowOf: (row) => matched.get(row) ?? (hasTexts.has(row) ? undefined : between(steady, row)),
    missing: form.filter(({ row }) => !matched.has(row)).map(({ row }) => row),
    moved: [...movedSet],
    retyped: retyped.map(([row]) => row),
  };
}

/**
 * Returns the number of matching texts; 0 if too few match. Of two or three texts the label, which comes
 * first, is enough: entries replace hints.
 */
function score({ texts }: ComparedRow, other: ReadonlySet<string> | undefined): number {
  if (other === undefined) return 0;
  const found = texts.filter(
    ({ folded, isOpenEnded }) =>
      other.has(folded) || (isOpenEnded && [...other].some((text) => text.startsWith(`${folded}-`))),
  );
  const label = texts.find(({ folded }) => hasWord(folded));
  const hasLabel = texts.length <= MOST_SHORT && label !== undefined && found.includes(label);
  return hasLabel || found.length >= texts.length * LEAST_SHARE ? found.length : 0;
}

type Pair = readonly [row: number, other: number];
type CopyRow = readonly [number, ReadonlySet<string>];

/** Returns the row pairs, in the order of both, with most texts in common. */
function inOrder(form: readonly ComparedRow[], copy: readonly CopyRow[]): readonly Pair[] {
  const scores = form.map((row) => copy.map(([, texts]) => score(row, texts)));
  return longestSeries(form, copy, (i, j) => scores[i]?.[j] ?? 0).map(([{ row }, [other]]) => [row, other]);
}

/** Returns rows out of order whose texts occur in one unmatched row only. */
function movedRows(
  form: readonly ComparedRow[],
  copy: ReadonlyMap<number, ReadonlySet<string>>,
  matched: ReadonlyMap<number, number>,
): readonly Pair[] {
  const taken = new Set(matched.values());
  const free = [...copy].filter(([row]) => !taken.has(row));
  const pairs: Pair[] = [];
  for (const row of form) {
    if (matched.has(row.row)) continue;
    const candidates = free.filter(([, texts]) => score(row, texts) === row.texts.length);
    const [candidate, ...others] = candidates;
    const isOnlyOne =
      form.filter((other) => score(other, candidate?.[1]) === other.texts.length).length === 1;
    if (candidate !== undefined && others.length === 0 && isOnlyOne) pairs.push([row.row, candidate[0]]);
  }
  return pairs;
}

/** Above the first row of both. */
const TOP: Pair = [-1, -1];

/**
 * Returns rows between two matched ones at the same distance in copy and form: no row was inserted or removed
 * there.
 */
function retypedRows(form: readonly ComparedRow[], matched: ReadonlyMap<number, number>): readonly Pair[] {
  const taken = new Set(matched.values());
  const known = [...matched].toSorted(([one], [other]) => one - other);
  return form.flatMap(({ row }): readonly Pair[] => {
    if (matched.has(row)) return [];
    const before = known.findLast(([each]) => each < row) ?? TOP;
    const after = known.find(([each]) => each > row);
    if (after === undefined) return [];
    const isSameGap = after[0] - before[0] === after[1] - before[1];
    const other = before[1] + row - before[0];
    return isSameGap && !taken.has(other) ? [[row, other]] : [];
  });
}

/** Where a row without texts lies: as far below the known row above it, or above the known row below it. */
function between(known: readonly Pair[], row: number): number | undefined {
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.[0] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  const before = known[low - 1];
  const after = known[known[low]?.[0] === row ? low + 1 : low];
  if (before === undefined) return after === undefined ? row : after[1] - (after[0] - row);
  const fromAbove = before[1] + row - before[0];
  if (after === undefined || fromAbove < after[1]) return fromAbove;
  return undefined;
}
