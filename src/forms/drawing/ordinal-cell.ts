import { type DrawnCell, emptyCell, numberCell } from "../../workbook/drawing";
import { FORM_COLUMN } from "../layout/form-columns";

/** Draws the number of an indicator; empty for other rows and unnumbered forms. */
export const ordinalCell = (row: number, ordinal: number | undefined): DrawnCell =>
  ordinal === undefined
    ? emptyCell(row, FORM_COLUMN.TT, "centre")
    : numberCell(row, FORM_COLUMN.TT, ordinal, "centre");
