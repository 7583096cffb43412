import type { Drawing, SheetDrawing } from "../../../src/workbook/drawing/drawing";
import { mapReferences } from "../../../src/workbook/formula/map-references";
import type { Visibility } from "../../../src/workbook/grid/grid";
import { both, type SheetDamage } from "../accident";
import { BROKEN, onSheet, placeOf } from "./on-sheet";
import { insertRows, withFormulas } from "./rows";

export const renameSheet = (from: string, to: string): SheetDamage =>
  onSheets(
    (sheets) => sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
    from,
    to,
  );

/** Deletes a sheet; formulas of other sheets lose their references to it. */
export const dropSheet = (name: string): SheetDamage =>
  onSheets((sheets) => sheets.filter((sheet) => sheet.name !== name), name, undefined);

/** Renames or deletes sheets with references to them. */
function onSheets(
  change: (sheets: readonly SheetDrawing[]) => readonly SheetDrawing[],
  from: string,
  to: string | undefined,
): SheetDamage {
  return (drawing) => {
    const changed = withFormulas({ ...drawing, sheets: change(drawing.sheets) }, (formula) =>
      mapReferences(formula, (reference) => {
        if (reference.sheet !== from) return reference;
        return to === undefined ? BROKEN : { ...reference, sheet: to };
      }),
    );
    return {
      ...changed,
      sheets: changed.sheets.map((sheet) => ({ ...sheet, links: [], validations: [] })),
      names: drawing.names.flatMap((name) => {
        if (name.sheet !== from) return [name];
        return to === undefined ? [] : [{ ...name, sheet: to }];
      }),
    };
  };
}

/** Inserts a copy after the sheet; its formulas refer to its own cells, as those of the sheet do. */
export const copySheet =
  (name: string, copy: string): SheetDamage =>
  (drawing) => ({
    ...drawing,
    sheets: drawing.sheets.flatMap((sheet) =>
      sheet.name === name ? [sheet, { ...sheet, name: copy }] : [sheet],
    ),
  });

export const hideSheet = (name: string): SheetDamage =>
  onSheet((sheet) => ({ ...sheet, visibility: "hidden" }), name);

export const strangeSheet =
  (name: string, visibility: Visibility): SheetDamage =>
  (drawing: Drawing) => {
    const [form] = drawing.sheets;
    if (form === undefined) throw new Error("the drawing has no sheets");
    const cells: SheetDrawing["cells"] = [
      { row: 0, column: 0, content: { kind: "number", value: 12 }, style: "plain" },
    ];
    const bare = { merges: [], validations: [], conditionalFormats: [], links: [], rowHeights: new Map() };
    return { ...drawing, sheets: [...drawing.sheets, { ...form, ...bare, name, visibility, cells }] };
  };

/** Merges an area as Excel does: only its first cell keeps its content. */
export const merge = (from: string, to: string): SheetDamage => {
  const { sheet, row: top, column: left } = placeOf(from);
  const { row: bottom, column: right } = placeOf(to);
  return onSheet(
    (drawn) => ({
      ...drawn,
      merges: [...drawn.merges, { top, left, bottom, right }],
      cells: drawn.cells.map((cell) => {
        const isInside = cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
        const isFirst = cell.row === top && cell.column === left;
        return isInside && !isFirst ? { ...cell, content: { kind: "empty" } } : cell;
      }),
    }),
    sheet,
  );
};

/** Copies a row of the form into a new one. */
export const copyRow = (from: number, to: number): SheetDamage =>
  both(
    insertRows(to),
    onSheet((sheet) => ({
      ...sheet,
      cells: [
        ...sheet.cells.filter(({ row }) => row !== to - 1),
        ...sheet.cells
          .filter(({ row, content }) => row === from - 1 && content.kind !== "formula")
          .map((cell) => ({ ...cell, row: to - 1 })),
      ],
    })),
  );
