import type { SheetValidation } from "../../workbook/open-workbook";

/** Counts the cells of validations. */
export const cellsOf = (validations: readonly SheetValidation[]): number =>
  validations.reduce((sum, { validation: { area } }) => {
    const { top, left, bottom, right } = area;
    return sum + (bottom - top + 1) * (right - left + 1);
  }, 0);
