import { POINTS_PER_PIXEL } from "./paper";

/** Pixels of the widest digit of our font, Excel's unit of column widths. */
export const DIGIT_PIXELS = 8;
/** Pixels that Excel adds to the digits (ISO 29500-1 §18.3.1.13). */
export const PADDING_PIXELS = 5;

/** Returns the width in points of a column of so many digits. */
export const columnPoints = (characters: number): number =>
  (Math.round(characters * DIGIT_PIXELS) + PADDING_PIXELS) * POINTS_PER_PIXEL;
