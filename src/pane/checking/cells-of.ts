import type { SheetValidation } from "../../workbook/open-workbook";

/** How many cells validations are about. */
export const cellsOf = (validations: readonly SheetValidation[]): number =>
  validations.reduce((sum, { validation: { area } }) => {
    const { top, left, bottom, right } = area;
    return sum + (bottom - top + 1) * (right - left + 1);
  }, 0);
