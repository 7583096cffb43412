/** Pixels of the widest digit of our font, by which Excel counts the width of a column. */
export const DIGIT_PIXELS = 8;
/** Pixels that Excel adds to the digits (ISO 29500-1 §18.3.1.13). */
export const PADDING_PIXELS = 5;
/** A pixel, at the 96 an inch by which Excel counts. */
const POINTS = 72 / 96;

/** The width of a column of so many digits on screen and paper, in points. */
export const columnPoints = (characters: number): number =>
  (Math.round(characters * DIGIT_PIXELS) + PADDING_PIXELS) * POINTS;
