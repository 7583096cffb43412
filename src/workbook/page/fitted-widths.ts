import { sumOf } from "../../base/exact-sum";
import { PAGE_MARGINS } from "../drawing/plain-page";
import { columnPoints } from "./column-size";
import { POINTS_PER_MILLIMETRE } from "./printed-sheet";

/** A4 lying, in millimetres. */
const LONG_SIDE = 297;
/** Programs set columns a little broader or narrower. */
const SAFETY = 0.98;
/** In characters. Narrower, most words of a heading would be broken. */
const LEAST = 9;
/** So many steps of a hundredth are tried at most. */
const STEPS = 70;

export interface FittedColumn {
  readonly width: number;
  /** Whether its texts can take more lines instead; figures and days cannot. */
  readonly wraps: boolean;
}

const halves = (width: number): number => Math.floor(width * 2) / 2;

/** Widths in characters with which columns take a lying page at a scale: those that wrap are made narrower alike. */
export function fittedWidths(columns: readonly FittedColumn[], scale: number): readonly number[] {
  const room =
    ((LONG_SIDE - PAGE_MARGINS.left - PAGE_MARGINS.right) * POINTS_PER_MILLIMETRE * SAFETY) / scale;
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
