import { a1 } from "../../workbook/grid";
import type { SheetDrawing } from "../../workbook/drawing";
import { sheetNameText } from "../../workbook/formula";
import { SMALL, type SheetStep } from "./step";

/**
 * Returns the steps for links within the workbook. They precede formats and contents, because Excel formats a
 * linked cell and may write the target into it.
 */
export const linkSteps = ({ links }: SheetDrawing): readonly SheetStep[] =>
  links.map(({ row, column, toSheet, toRow, toColumn }) => ({
    bytes: SMALL,
    apply: (sheet) => {
      sheet.getRange(a1(row, column)).hyperlink = {
        documentReference: `${sheetNameText(toSheet)}!${a1(toRow, toColumn)}`,
      };
    },
  }));
