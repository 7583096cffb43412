import type { SheetDrawing } from "../drawing";
import { REGISTER_ROW } from "../form/register-layout";
import { MAX_HEIGHT, wrappedHeights } from "./wrapped-heights";

/**
 * The office's own register sheet with the rows of all units: printed as far as it is filled, every row as high as its
 * texts, and at the foot from how many units it comes.
 */
export function gatheredSheet(sheet: SheetDrawing, rows: number, coverage: string): SheetDrawing {
  const { cells, columnWidths, merges, rowHeights, print } = sheet;
  const body = cells.filter(({ row }) => row >= REGISTER_ROW.body);
  const lastFilled = REGISTER_ROW.body + Math.max(1, rows) - 1;
  const { area } = print;
  return {
    ...sheet,
    rowHeights: new Map(
      [...rowHeights, ...wrappedHeights(body, columnWidths, merges)].map(([row, height]) => [
        row,
        Math.min(MAX_HEIGHT, height),
      ]),
    ),
    print: {
      ...print,
      ...(area === undefined ? {} : { area: { ...area, bottom: lastFilled } }),
      footer: coverage,
    },
  };
}
