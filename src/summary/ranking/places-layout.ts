import { sumOf } from "../../base/exact-sum";

/** In characters; the last column stays narrow. */
const WIDTHS = { rank: 6, unit: 25, cluster: 11, score: 8, rescaled: 14, behind: 8, grade: 14, answered: 8 };
/** Least width of a criterion's own column, used while all of them fit. */
const LEAST_CRITERION = 7;
const MOST_CRITERION = 11;
/** Characters of a landscape page at 90% scale, without cell margins. */
const room = (columns: number): number => 130 - columns * 0.63;

/** Columns of a ranking and their widths. */
export interface PlacesLayout {
  readonly widths: readonly number[];
  /** Each criterion has a column; else their points stand only on the sheet of points. */
  readonly isMatrix: boolean;
  readonly points: number;
  /** The first column behind the points. */
  readonly after: number;
  readonly last: number;
}

export function placesLayout(criteria: number, isRescaled: boolean): PlacesLayout {
  const { rank, unit, cluster, score, rescaled, behind, grade, answered } = WIDTHS;
  const before = [rank, unit, cluster];
  const after = [score, ...(isRescaled ? [rescaled] : []), behind, grade, answered];
  const left = (columns: number): number =>
    room(before.length + columns + after.length) - sumOf([...before, ...after]);
  const width = Math.floor((left(criteria) / Math.max(1, criteria)) * 2) / 2;
  const isMatrix = width >= LEAST_CRITERION;
  const points = isMatrix ? Array.from({ length: criteria }, () => Math.min(MOST_CRITERION, width)) : [];
  const widths = isMatrix
    ? [...before, ...points, ...after]
    : [rank, unit + left(0) / 2, cluster + left(0) / 2, ...after];
  return {
    widths,
    isMatrix,
    points: before.length,
    after: before.length + points.length,
    last: widths.length - 1,
  };
}
