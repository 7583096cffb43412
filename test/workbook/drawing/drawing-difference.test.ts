import { numberCell, textCell } from "../../../src/workbook/drawing/drawn-cells";
import { cellBlocks } from "../../../src/workbook/drawing/cell-blocks";
import { drawingDifference, sheetDifference } from "../../../src/workbook/drawing/drawing-difference";
import type { DrawnCell, SheetDrawing } from "../../../src/workbook/drawing/drawing";

const sheet = (cells: readonly DrawnCell[], more: Partial<SheetDrawing> = {}): SheetDrawing => ({
  ...{ name: "A", visibility: "visible", cells, columnWidths: new Map(), rowHeights: new Map() },
  ...{ hiddenColumns: [], merges: [], validations: [], conditionalFormats: [], links: [] },
  ...{ isProtected: false, showGridlines: true },
  print: {
    ...{ orientation: "portrait", fitToWidth: true, pageNumbers: false },
    margins: { top: 20, bottom: 20, left: 20, right: 20 },
  },
  ...more,
});
const BEFORE = sheet([
  textCell(0, 0, "x", "text"),
  numberCell(0, 1, 1, "number"),
  numberCell(2, 0, 5, "number"),
]);

describe("the difference of two drawings of a sheet", () => {
  it("is none if both are drawn alike, in any order", () => {
    expect(sheetDifference(BEFORE, { ...BEFORE, cells: BEFORE.cells.toReversed() })).toBeUndefined();
  });

  it("is each cell with another content or look, and each that is drawn in one of them only", () => {
    const after = sheet([
      textCell(0, 0, "x", "bold"),
      numberCell(0, 1, 2, "number"),
      numberCell(1, 1, 7, "number"),
    ]);
    const found = sheetDifference(BEFORE, after);
    expect(found?.isInPlace).toBe(true);
    expect(found?.cells.map(({ row, column, before, after: now }) => [row, column, !!before, !!now])).toEqual(
      [
        [0, 0, true, true],
        [0, 1, true, true],
        [1, 1, false, true],
        [2, 0, true, false],
      ],
    );
    expect(cellBlocks(found?.cells ?? []).map(({ area }) => area)).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 1, bottom: 1, right: 1 },
      { top: 2, left: 0, bottom: 2, right: 0 },
    ]);
  });

  it("is more than a change of cells where columns, paper or a long table differ", () => {
    const rows = (value: number) => [[numberCell(9, 0, value, "number")]];
    const area = { top: 9, left: 0, bottom: 9, right: 0 };
    for (const more of [
      { columnWidths: new Map([[0, 9]]) },
      { print: { ...BEFORE.print, orientation: "landscape" as const } },
      { longTable: { area, rows: rows(1) } },
    ]) {
      expect(sheetDifference(BEFORE, { ...BEFORE, ...more })).toMatchObject({ isInPlace: false });
    }
    const long = { ...BEFORE, longTable: { area, rows: rows(1) } };
    expect(sheetDifference(long, { ...BEFORE, longTable: { area, rows: rows(2) } })?.isInPlace).toBe(false);
    expect(sheetDifference(long, { ...BEFORE, longTable: { area, rows: rows(1) } })).toBeUndefined();
  });

  it("joins cells below each other to one rectangle", () => {
    const cells = [0, 1, 2].flatMap((row) => [0, 1].map((column) => numberCell(row, column, 1, "number")));
    const found = sheetDifference(sheet([]), sheet(cells));
    expect(cellBlocks(found?.cells ?? []).map(({ area }) => area)).toEqual([
      { top: 0, left: 0, bottom: 2, right: 1 },
    ]);
  });

  it("is none to speak of where there are other sheets", () => {
    const drawing = { sheets: [BEFORE], names: [], properties: new Map(), title: "", createdAt: "" };
    expect(drawingDifference(drawing, drawing)).toEqual({ sheets: [], names: [] });
    expect(drawingDifference(drawing, { ...drawing, sheets: [] })).toBeUndefined();
  });
});
