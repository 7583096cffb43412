import type { Sheet } from "../../model/sheet";
import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import type { HostObject } from "../../protocol/host-object";
import { Cells, cellsArgument } from "../range/cells";
import { rangeObject } from "../range/range";

interface PageBreak {
  readonly sheet: Sheet;
  readonly row: number;
}

const pageBreak: (model: PageBreak) => HostObject = objectsOf<PageBreak>("PageBreak", {
  methods: {
    Delete: ({ sheet, row }) => sheet.page.rowBreaks.delete(row),
    GetCellAfterBreak: ({ sheet, row }) =>
      rangeObject(new Cells(sheet, [{ top: row, left: 0, bottom: row, right: 0 }])),
  },
});

/**
 * Source: learn.microsoft.com, Excel.PageBreakCollection: a break is before the top left cell of the range.
 */
export const rowBreaksOfSheet: (model: Sheet) => HostObject = objectsOf<Sheet>("PageBreakCollection", {
  methods: {
    Add: (sheet, given) => {
      const { top } = cellsArgument(given.at(0), sheet).area;
      // No break is possible before the first row (assumed).
      if (top === 0) refuse("InvalidArgument");
      sheet.page.rowBreaks.add(top);
      return pageBreak({ sheet, row: top });
    },
    GetCount: ({ page }) => page.rowBreaks.size,
    RemovePageBreaks: ({ page }) => page.rowBreaks.clear(),
  },
});
