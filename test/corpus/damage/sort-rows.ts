import type { DrawnCell } from "../../../src/sheets/drawing";
import type { Formula } from "../../../src/sheets/formula/formula";
import type { SheetDamage } from "../accident";
import { onSheet } from "./on-sheet";
import { mapReferences } from "./rows";

/** Sorts whole rows of the form by the text of a column. Excel then copies formulas: what they refer to moves along blindly. */
export const sortRows = (first: number, last: number, column: number): SheetDamage =>
  onSheet((sheet) => {
    const keyOf = (row: number): string =>
      textOf(sheet.cells.find((cell) => cell.row === row && cell.column === column));
    const rows = Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index);
    const sorted = rows.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
    const placeOf = new Map(sorted.map((row, index) => [row, first - 1 + index]));
    return {
      ...sheet,
      cells: sheet.cells.map((cell) => moved(cell, placeOf.get(cell.row) ?? cell.row)),
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
    if (reference.kind === "cell") return { ...reference, row: Math.max(0, reference.row + by) };
    const { top, bottom } = reference.area;
    return {
      ...reference,
      area: { ...reference.area, top: Math.max(0, top + by), bottom: Math.max(0, bottom + by) },
    };
  });
