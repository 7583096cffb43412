import { workbookOf, workbookWithCells, worksheet } from "../../../support/files/xlsx-parts";
import { contents, firstGrid } from "../reading";

const gridOf = (sheet: string) => firstGrid(workbookOf({ "xl/worksheets/sheet1.xml": worksheet(sheet) }));
const ALL_ROWS = { top: 0, bottom: 1_048_575 };

describe("what a sheet says besides its cells", () => {
  it("merges, in any order of corners; areas that are none are left out", () => {
    const { merges } = gridOf(
      '<sheetData/><mergeCells count="9"><mergeCell ref="A1:C2"/><mergeCell ref="$D$9:B5"/><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1:XFE9"/><mergeCell ref=""/><mergeCell/><mergeCell ref="A1:B2:C3"/><mergeCell ref="A01:B2"/><mergeCell ref="c3:d4"/></mergeCells>',
    );
    expect(merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 4, left: 1, bottom: 8, right: 3 },
      { ...ALL_ROWS, left: 0, right: 16_383 },
      { top: 2, left: 2, bottom: 3, right: 3 },
    ]);
  });

  it.each([
    ['<sheetData/><sheetProtection sheet="1" objects="1"/>', true],
    ['<sheetData/><sheetProtection sheet="true"/>', true],
    ['<sheetProtection password="x" sheet="1"/><sheetData><row/></sheetData>', true],
    ['<sheetData/><sheetProtection sheet="0"/>', false],
    ['<sheetData/><sheetProtection objects="1"/>', false],
    ["<sheetData/>", false],
    ["", false],
  ])("protection: %s", (sheet, isProtected) => {
    expect(gridOf(sheet).isProtected).toBe(isProtected);
  });

  it("a sheet without cells keeps the rest", () => {
    const grid = gridOf('<sheetData></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>');
    expect(contents(grid)).toEqual({});
    expect(grid.merges).toHaveLength(1);
  });
});

describe("hidden rows and columns", () => {
  it("are listed from 0, each once, in order", () => {
    const grid = gridOf(
      '<cols><col min="5" max="6" hidden="true"/><col min="2" max="2" hidden="1"/><col min="2" max="5" hidden="1"/><col min="9" max="9" hidden="0"/><col min="1" max="1"/></cols><sheetData><row r="4" hidden="1"/><row r="2" hidden="true"/><row r="3" hidden="0"/><row r="7" hidden="false"/><row r="4" hidden="1"/></sheetData>',
    );
    expect(grid.hiddenColumns).toEqual([1, 2, 3, 4, 5]);
    expect(grid.hiddenRows).toEqual([1, 3]);
  });

  it("beyond the last cell are listed only up to 256", () => {
    const grid = gridOf(
      '<cols><col min="3" max="16384" hidden="1"/><col min="0" max="99999999" hidden="1"/></cols><sheetData><row r="1"><c r="J1"><v>1</v></c></row></sheetData>',
    );
    expect(grid.hiddenColumns).toHaveLength(10 + 256);
    expect(grid.hiddenColumns.at(-1)).toBe(265);
    const rows = '<row hidden="1"/>'.repeat(2_000);
    expect(firstGrid(workbookWithCells(`<row><c><v>1</v></c></row>${rows}`)).hiddenRows).toHaveLength(256);
    expect(firstGrid(workbookWithCells(`${rows}<row><c><v>1</v></c></row>`)).hiddenRows).toHaveLength(2_000);
  });
});
