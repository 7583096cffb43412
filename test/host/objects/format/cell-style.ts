import { asText } from "../../protocol/arguments";
import type { Scalar } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import { requireAllowed } from "../../model/protection";
import { positionsIn } from "../../model/sheet-areas";
import { checkWritable } from "../range/cells";
import type { Cells } from "../range/cells";

/**
 * Applying a style removes formats set by hand. Source: the user interface; code for unknown names assumed.
 */
export const cellStyle: Scalar<Cells> = {
  get: ({ sheet, area }) => sheet.cell(area.top, area.left)?.style ?? "Normal",
  set: (cells, value) => {
    checkWritable(cells);
    requireAllowed(cells.sheet, "allowFormatCells");
    const style = cells.sheet.book.style(asText(value)) ?? refuse("InvalidArgument");
    for (const area of cells.areas) {
      for (const [row, column] of positionsIn(area)) {
        const cell = cells.sheet.touch(row, column);
        cell.style = style.name;
        cell.format = {};
      }
    }
  },
};
