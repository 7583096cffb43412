import { type DrawnCell, emptyCell, numberCell } from "../../workbook/drawing";
import { FORM_COLUMN } from "../layout/form-columns";

/** The number of an indicator; empty on rows that stand for none, and where nothing is numbered. */
export const ordinalCell = (row: number, ordinal: number | undefined): DrawnCell =>
  ordinal === undefined
    ? emptyCell(row, FORM_COLUMN.TT, "centre")
    : numberCell(row, FORM_COLUMN.TT, ordinal, "centre");
