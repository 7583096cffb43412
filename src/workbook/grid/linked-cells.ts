import { a1, MAX_COLUMNS } from "./address";
import type { CellPlace } from "./cell-place";
import type { Grid } from "./grid";

/**
 * A cell of another workbook: "'C:\bao cao\[thang 6.xlsx]Sheet1'!C5", or "[1]Sheet1!C5" in files, where Excel
 * numbers them.
 */
const LINK = /\[([^[\]]+)\][^[\]!]*!/g;

/** Returns the cells whose formulas name another workbook, and the names in their texts. */
export function linkedCells(grids: readonly Grid[]): {
  readonly cells: readonly CellPlace[];
  readonly files: readonly string[];
} {
  const cells: CellPlace[] = [];
  const files = new Set<string>();
  for (const { sheet, formulas } of grids) {
    for (const [key, { text }] of formulas) {
      const names = text.includes("[") ? [...text.matchAll(LINK)].map(([, name = ""]) => name) : [];
      if (names.length === 0) continue;
      cells.push({ sheet, cell: a1(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS) });
      for (const name of names) if (!/^\d+$/.test(name)) files.add(name);
    }
  }
  return { cells, files: [...files] };
}
