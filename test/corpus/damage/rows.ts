import type { Area } from "../../../src/workbook/grid/address";
import type { Drawing, SheetDrawing } from "../../../src/workbook/drawing/drawing";
import { areaOf, type Formula } from "../../../src/workbook/formula/formula";
import { mapReferences } from "../../../src/workbook/formula/map-references";
import type { SheetDamage } from "../accident";
import { BROKEN, formOf, onSheet } from "./on-sheet";

/** Returns the new index of a row or column; undefined = deleted. */
export type Shift = (index: number) => number | undefined;
type Axis = "row" | "column";

export const insertRows = (before: number, count = 1): SheetDamage =>
  shifted("row", (row) => (row < before - 1 ? row : row + count));
export const deleteRows = (first: number, last = first): SheetDamage =>
  shifted("row", without(first - 1, last - 1));
export const insertColumn = (before: number): SheetDamage =>
  shifted("column", (column) => (column < before ? column : column + 1));
export const deleteColumn = (column: number): SheetDamage => shifted("column", without(column, column));

/** Cut and pasted: other formulas follow the row to its new place. */
export const moveRow = (from: number, to: number): SheetDamage =>
  shifted("row", (row) => {
    if (row === from - 1) return to - 1;
    if (from < to) return row > from - 1 && row <= to - 1 ? row - 1 : row;
    return row >= to - 1 && row < from - 1 ? row + 1 : row;
  });

const without =
  (first: number, last: number): Shift =>
  (index) => {
    if (index < first) return index;
    return index <= last ? undefined : index - (last - first + 1);
  };

/** Moves rows or columns of the form, with every reference to them, as Excel does. */
function shifted(axis: Axis, shift: Shift): SheetDamage {
  return (drawing) => {
    const form = formOf(drawing).name;
    const onForm = onSheet((sheet) => moveSheet(sheet, axis, shift))(drawing);
    return {
      ...withFormulas(onForm, (formula, sheet) => follow(formula, sheet, { form, axis, shift })),
      names: drawing.names.flatMap((name) => {
        if (name.sheet !== form) return [name];
        const area = moveArea(name.area, axis, shift);
        return area === undefined ? [] : [{ ...name, area }];
      }),
    };
  };
}

function moveSheet(sheet: SheetDrawing, axis: Axis, shift: Shift): SheetDrawing {
  return {
    ...sheet,
    cells: sheet.cells.flatMap((cell) => {
      const to = shift(cell[axis]);
      return to === undefined ? [] : [{ ...cell, [axis]: to }];
    }),
    rowHeights: axis === "row" ? new Map() : sheet.rowHeights,
    hiddenRows: axis === "row" ? sheet.hiddenRows?.flatMap((row) => shift(row) ?? []) : sheet.hiddenRows,
    merges: sheet.merges.flatMap((area) => moveArea(area, axis, shift) ?? []),
    // Their position does not affect readers.
    validations: [],
    conditionalFormats: [],
  };
}

/** Returns the remaining area: from the first to the last of its remaining rows. */
function moveArea(area: Area, axis: Axis, shift: Shift): Area | undefined {
  const [from, to] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
  const left = Array.from({ length: to - from + 1 }, (_, index) => shift(from + index)).filter(
    (index) => index !== undefined,
  );
  if (left.length === 0) return undefined;
  const [first, last] = [Math.min(...left), Math.max(...left)];
  return axis === "row" ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}

interface Move {
  readonly form: string;
  readonly axis: Axis;
  readonly shift: Shift;
}

const follow = (formula: Formula, sheet: string, { form, axis, shift }: Move): Formula =>
  mapReferences(formula, (reference) => {
    if ((reference.sheet ?? sheet) !== form) return reference;
    const area = moveArea(areaOf(reference), axis, shift);
    if (area === undefined) return BROKEN;
    const first = { ...reference.first, row: area.top, column: area.left };
    const last = { ...reference.last, row: area.bottom, column: area.right };
    return { ...reference, first, last };
  });

/** Changes every formula of the drawing. */
export const withFormulas = (
  drawing: Drawing,
  change: (formula: Formula, sheet: string, row: number) => Formula,
): Drawing => ({
  ...drawing,
  sheets: drawing.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.content.kind === "formula"
        ? {
            ...cell,
            content: { kind: "formula", formula: change(cell.content.formula, sheet.name, cell.row) },
          }
        : cell,
    ),
  })),
});
