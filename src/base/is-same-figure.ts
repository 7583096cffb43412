/** More than the last digits of a calculation, and of programs that store fewer of them: LibreOffice writes 15. */
const PRECISION = 1e-9;

/** Whether two figures are the same; null = there is none. */
export const isSameFigure = (one: number | null, other: number | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    Math.abs(one - other) <= PRECISION * Math.max(Math.abs(one), Math.abs(other)));
