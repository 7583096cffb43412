import { sumOf } from "../../base/exact-sum";
import { PAGE_MARGINS } from "../drawing/plain-page";
import { columnPoints } from "./column-size";
import { A4, POINTS_PER_MILLIMETRE } from "./paper";

/** Programs differ slightly in the width of columns. */
const SAFETY = 0.98;
/** In characters. In a narrower column most words of a heading would break. */
const LEAST = 9;
/** The maximum number of steps, each a hundredth. */
const STEPS = 70;

/** The width of a landscape page between its margins in points, less what programs differ by. */
export const LANDSCAPE_WIDTH =
  (A4.long - PAGE_MARGINS.left - PAGE_MARGINS.right) * POINTS_PER_MILLIMETRE * SAFETY;

export interface FittedColumn {
  readonly width: number;
  /** Whether its texts can wrap; figures and days cannot. */
  readonly wraps: boolean;
}

const halves = (width: number): number => Math.floor(width * 2) / 2;

/**
 * Returns widths in characters that fit a landscape page at a scale: narrows all wrapping columns in the same
 * proportion.
 */
export function fittedWidths(columns: readonly FittedColumn[], scale: number): readonly number[] {
  const room = LANDSCAPE_WIDTH / scale;
  const narrowed = (share: number): readonly number[] =>
    columns.map(({ width, wraps }) =>
      wraps ? Math.min(width, Math.max(LEAST, halves(width * share))) : width,
    );
  for (let step = 0; step < STEPS; step += 1) {
    const widths = narrowed(1 - step / 100);
    if (sumOf(widths.map(columnPoints)) <= room) return widths;
  }
  return narrowed(1 - STEPS / 100);
}
