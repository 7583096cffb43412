import type { FileFailure } from "../../../src/workbook/files/file-failure";
import { type CellContent, type Grid, contentAt } from "../../../src/workbook/grid/grid";
import { a1, parseA1 } from "../../../src/workbook/grid/address";
import type { WorkbookGrids } from "../../../src/workbook/grid/workbook-grids";
import { type ReadOptions, readWorkbook } from "../../../src/workbook/read-workbook";
import { type Parts, stringTable, workbookWithCells } from "../../support/files/xlsx-parts";

/** Reads a file that must be readable. */
export function read(bytes: Uint8Array, options?: ReadOptions): WorkbookGrids {
  const outcome = readWorkbook(bytes, options);
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
}

export function failureOf(bytes: Uint8Array, options?: ReadOptions): FileFailure | undefined {
  const outcome = readWorkbook(bytes, options);
  return outcome.ok ? undefined : outcome.failure;
}

export function firstGrid(bytes: Uint8Array, options?: ReadOptions): Grid {
  const [grid] = read(bytes, options).grids;
  if (!grid) throw new Error("No sheet.");
  return grid;
}

/** Reads the grid of a sheet with these rows, and "alpha", "beta" as shared strings 0 and 1. */
export function gridOfCells(rows: string, parts: Parts = {}): Grid {
  const strings = stringTable("<si><t>alpha</t></si><si><t>beta</t></si>");
  return firstGrid(workbookWithCells(rows, { "xl/sharedStrings.xml": strings, ...parts }));
}

/** Reads one cell element in A1. */
export function contentOf(cell: string): CellContent | undefined {
  return contentAt(gridOfCells(`<row r="1">${cell}</row>`), 0, 0);
}

export function contentIn(grid: Grid, address: string): CellContent | undefined {
  const { row, column } = position(address);
  return contentAt(grid, row, column);
}

/** Returns all cells with content by address. */
export function contents(grid: Grid): Record<string, CellContent> {
  const found: Record<string, CellContent> = {};
  grid.rows.forEach((row, r) =>
    row?.values.forEach((value, c) => {
      if (value !== undefined) found[a1(r, c)] = value;
    }),
  );
  return found;
}

export function position(address: string): { readonly row: number; readonly column: number } {
  const found = parseA1(address);
  if (!found) throw new Error(`No address: ${address}`);
  return found;
}
