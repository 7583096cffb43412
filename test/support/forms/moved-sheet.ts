import { at, name, type OfficeCell, type OfficeSheet } from "../blank-forms/office-workbook";

type Place = readonly [row: number, column: number];

/**
 * Returns a sheet with moved cells; a cell for which `move` returns undefined is removed. Formulas stay
 * unchanged.
 */
export function movedSheet(
  sheet: OfficeSheet,
  move: (row: number, column: number) => Place | undefined,
): OfficeSheet {
  const cells: Record<string, OfficeCell> = {};
  for (const [address, content] of Object.entries(sheet.cells)) {
    const to = move(...at(address));
    if (to !== undefined) cells[name(...to)] = content;
  }
  const area = (text: string): string => {
    const [first = "", last = first] = text.split(":");
    const [one, other] = [move(...at(first)), move(...at(last))];
    return one === undefined || other === undefined ? "" : `${name(...one)}:${name(...other)}`;
  };
  return {
    ...sheet,
    cells,
    merges: (sheet.merges ?? []).map(area).filter((text) => text !== ""),
    looks: (sheet.looks ?? []).map(([text, look]) => [area(text) || "A1", look] as const),
  };
}

/** Inserts rows before a row (from 1); a negative `count` removes rows from there. */
export const withRows = (sheet: OfficeSheet, before: number, count: number): OfficeSheet =>
  movedSheet(sheet, (row, column) => {
    if (row < before - 1) return [row, column];
    return count < 0 && row < before - 1 - count ? undefined : [row + count, column];
  });

/** Inserts columns before a column (from 0); a negative `count` removes columns from there. */
export const withColumns = (sheet: OfficeSheet, before: number, count: number): OfficeSheet =>
  movedSheet(sheet, (row, column) => {
    if (column < before) return [row, column];
    return count < 0 && column < before - count ? undefined : [row, column + count];
  });
