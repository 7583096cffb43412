import type { DrawnCell } from "../../../src/workbook/drawing/drawing";
import { areaOf, type Formula } from "../../../src/workbook/formula/formula";
import { area } from "../../../src/workbook/formula/build";
import { mapReferences } from "../../../src/workbook/formula/map-references";
import type { SheetDamage } from "../accident";
import { onSheet } from "./on-sheet";

/**
 * Sorts rows of the form by the text of a column: whole rows, or from a column on. As in Excel, references in
 * formulas move with their row.
 */
export const sortRows = (first: number, last: number, column: number, from = 0): SheetDamage =>
  onSheet((sheet) => {
    const keyOf = (row: number): string =>
      textOf(sheet.cells.find((cell) => cell.row === row && cell.column === column));
    const rows = Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index);
    const sorted = rows.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
    const placeOf = new Map(sorted.map((row, index) => [row, first - 1 + index]));
    return {
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.column < from ? cell : moved(cell, placeOf.get(cell.row) ?? cell.row),
      ),
      merges: sheet.merges.filter(({ top }) => !placeOf.has(top)),
      rowHeights: new Map(),
    };
  });

const textOf = (cell: DrawnCell | undefined): string =>
  cell?.content.kind === "text" ? cell.content.text : "";

function moved(cell: DrawnCell, row: number): DrawnCell {
  const { content } = cell;
  if (content.kind !== "formula") return { ...cell, row };
  return { ...cell, row, content: { kind: "formula", formula: copied(content.formula, row - cell.row) } };
}

const copied = (formula: Formula, by: number): Formula =>
  mapReferences(formula, (reference) => {
    const { top, bottom, ...sides } = areaOf(reference);
    return area({ ...sides, top: Math.max(0, top + by), bottom: Math.max(0, bottom + by) }, reference.sheet);
  });
