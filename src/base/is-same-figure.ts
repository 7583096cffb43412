/**
 * Relative tolerance for rounding errors, also of programs that store fewer digits: LibreOffice writes 15.
 */
const PRECISION = 1e-9;

/** Returns whether two figures are equal within the tolerance; null = no figure. */
export const isSameFigure = (one: number | null, other: number | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    Math.abs(one - other) <= PRECISION * Math.max(Math.abs(one), Math.abs(other)));
