import { a1 } from "../../src/workbook/grid/address";
import { contentAt, type Grid } from "../../src/workbook/grid/grid";
import { cellsOf } from "./cells-of";

/**
 * Reads the figures of an area of a consolidation as right answers; numbers typed as text have a decimal
 * comma.
 */
export function consolidated(grid: Grid, area: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    cellsOf(area).flatMap(({ row, column }) => {
      const content = contentAt(grid, row, column);
      if (content === undefined || content === "") return [];
      const figure = typeof content === "string" ? Number(content.replace(",", ".")) : content;
      if (typeof figure !== "number" || Number.isNaN(figure))
        throw new Error(`${a1(row, column)} of the consolidation is no figure`);
      return [[`${grid.sheet}!${a1(row, column)}`, figure]];
    }),
  );
}
