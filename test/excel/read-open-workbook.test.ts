import { cellContent } from "../../src/excel/reading/cell-content";
import { inHandfuls, smallBlocks } from "../../src/excel/reading/cut-blocks";
import { contentAt, formatAt, formulaAt, type Grid } from "../../src/workbook/grid/grid";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { startHost } from "../host/start-host";

async function readFirst(): Promise<Grid> {
  const outcome = await excelWorkbook.read();
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  const [grid] = outcome.value.grids;
  if (grid === undefined) throw new Error("no sheet");
  return grid;
}

async function enter(write: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    write(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
}

test("numbers, booleans, errors and texts are read unchanged; blanks have no content", async () => {
  startHost();
  await enter((sheet) => {
    sheet.getRange("B2:F2").formulas = [[1.5, true, "=1/0", "'007", ""]];
  });
  const grid = await readFirst();
  expect([0, 1, 2, 3, 4, 5].map((column) => contentAt(grid, 1, column))).toEqual([
    undefined,
    1.5,
    true,
    { error: "#DIV/0!" },
    "007",
    undefined,
  ]);
  expect(grid.rows[0]).toBeUndefined();
  expect(grid.rows[1]?.formats[0]).toBeUndefined();
});

test("in a read-only workbook, fonts and locks are read if all cells have the same", async () => {
  const host = startHost();
  await enter((sheet) => {
    sheet.getRange("A1:B1").values = [["x", "y"]];
    sheet.getRange("A1:B1").format.font.name = "Arial";
    sheet.getRange("B1").format.protection.locked = false;
  });
  host.troubles.isReadOnly = true;
  const grid = await readFirst();
  expect(formatAt(grid, 0, 0)).toMatchObject({ font: "Arial", locked: true });
  host.troubles.isReadOnly = false;
  await enter((sheet) => {
    sheet.getRange("B1").format.font.name = "VNI-Times";
    sheet.getRange("A1").format.protection.locked = false;
  });
  host.troubles.isReadOnly = true;
  expect(formatAt(await readFirst(), 0, 0)).toMatchObject({ font: "", locked: false });
});

test("formulas are read without =, with a result; a text that looks like one stays text", async () => {
  startHost();
  await enter((sheet) => {
    sheet.getRange("A1:C1").formulas = [["=1+1", "'=1+1", '=""']];
  });
  const grid = await readFirst();
  expect(formulaAt(grid, 0, 0)).toEqual({ text: "1+1", hasCachedValue: true });
  expect(formulaAt(grid, 0, 1)).toBeUndefined();
  expect([0, 1, 2].map((column) => contentAt(grid, 0, column))).toEqual([2, "=1+1", ""]);
});

test("a day is a number with a date format; legacy fonts and unlocked cells are read", async () => {
  startHost();
  await enter((sheet) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[43_100, "Cộng"]];
    range.numberFormat = [["dd/mm/yyyy", "@"]];
    sheet.getRange("B1").format.font.name = ".VnTime";
    sheet.getRange("B1").format.protection.locked = false;
  });
  const grid = await readFirst();
  expect(contentAt(grid, 0, 0)).toBe(43_100);
  expect(formatAt(grid, 0, 0)).toMatchObject({ numberFormat: "dd/mm/yyyy", isDate: true, locked: true });
  expect(formatAt(grid, 0, 1)).toMatchObject({ font: ".VnTime", isDate: false, locked: false });
});

test.each([
  ["listed apart", false],
  ["all in one list", true],
])(
  "names of the workbook and of a sheet, %s, merges, hidden sheets and properties are read",
  async (_, all) => {
    startHost().book.listsAllNames = all;
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("B5:D5").merge();
      sheet.getRange("B5").values = [["x"]];
      workbook.names.add("TD_PLAN", sheet.getRange("B2"));
      sheet.names.add("own", sheet.getRange("C3"));
      workbook.worksheets.add("It's, hidden").visibility = "VeryHidden";
      workbook.properties.custom.add("TD_UNIT", "U1");
      await context.sync();
    });
    const outcome = await excelWorkbook.read(undefined, { merges: true });
    if (!outcome.ok) throw new Error(outcome.failure.kind);
    const { grids, names, properties } = outcome.value;
    expect(names).toEqual([
      { name: "TD_PLAN", refersTo: "Sheet1!$B$2" },
      { name: "own", refersTo: "Sheet1!$C$3", sheet: "Sheet1" },
    ]);
    expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      ["Sheet1", "visible"],
      ["It's, hidden", "very-hidden"],
    ]);
    expect(grids[0]?.merges).toEqual([{ top: 4, left: 1, bottom: 4, right: 3 }]);
    expect([...properties]).toEqual([["TD_UNIT", "U1"]]);
  },
);

test("a response that is too large is requested in halves", async () => {
  const host = startHost();
  await enter((sheet) => {
    sheet.getRange("A1:A2000").values = Array.from({ length: 2000 }, (_, row) => [row]);
  });
  host.troubles.payloadLimit = 40_000;
  const grid = await readFirst();
  expect(grid.rows.map((row) => row?.values[0])).toEqual(Array.from({ length: 2000 }, (_, row) => row));
});

test("a value that is no text, number or boolean is a bug, never an empty cell", () => {
  const cell = { value: null, valueType: "Unknown", formula: null };
  expect(() => cellContent(cell)).toThrow("Excel gave a cell as object, value type Unknown");
});

test("a read-only workbook can be read", async () => {
  const host = startHost();
  host.troubles.isReadOnly = true;
  expect((await excelWorkbook.read()).ok).toBe(true);
});

test("formats up to the end of the sheet are skipped; a value there is a failure", async () => {
  const host = startHost();
  await enter((sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("XFD1048576").format.font.bold = true;
  });
  expect((await readFirst()).rows).toHaveLength(1);
  await enter((sheet) => {
    sheet.getRange("XFD1048576").values = [[1]];
  });
  const trips = host.roundTrips;
  expect(await excelWorkbook.read()).toEqual({ ok: false, failure: { kind: "too-large" } });
  expect(host.roundTrips - trips).toBe(2);
});

test("the undo history survives reading a protected form, and any sheet without its merges", async () => {
  const host = startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").merge();
    sheet.getRange("A1").values = [["x"]];
    await context.sync();
  });
  expect(await excelWorkbook.read()).toMatchObject({ ok: true, value: { grids: [{ merges: [] }] } });
  expect(host.book.canUndo).toBe(true);
  host.book.firstVisible().protection = { flags: new Set(), selectionMode: "Normal", password: undefined };
  expect(await excelWorkbook.read(undefined, { merges: true })).toMatchObject({ ok: true });
  expect(host.book.canUndo).toBe(true);
  host.book.firstVisible().protection = undefined;
  const merged = await excelWorkbook.read(undefined, { merges: true });
  expect(merged).toMatchObject({ ok: true, value: { grids: [{ merges: [{ right: 1 }] }] } });
});

test("a sheet that needs several responses is read completely, each row once and in its place", async () => {
  startHost();
  const rows = Array.from({ length: 70 }, (_, y) => Array.from({ length: 100 }, (_unused, x) => 100 * y + x));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(2, 0, 70, 100).values = rows;
    await context.sync();
  });
  const outcome = await excelWorkbook.read();
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  const [grid] = outcome.value.grids;
  expect(grid?.rows.slice(2).map((row) => row?.values)).toEqual(rows);
});

test("a rectangle is divided into whole rows of at most 5,000 cells, and small blocks are requested together", () => {
  const rows = (top: number, bottom: number) => ({ sheet: "S", area: { top, left: 0, bottom, right: 99 } });
  expect(smallBlocks(rows(2, 101))).toEqual([rows(2, 51), rows(52, 101)]);
  expect(smallBlocks(rows(2, 102))).toEqual([rows(2, 51), rows(52, 101), rows(102, 102)]);
  expect(smallBlocks(rows(0, 49_999))).toHaveLength(1_000);
  expect(() => smallBlocks(rows(0, 50_000))).toThrow("too-large");
  const pieces = [rows(0, 24), rows(30, 54), rows(60, 60)];
  expect(inHandfuls(pieces)).toEqual([pieces.slice(0, 2), pieces.slice(2)]);
});

test("under manual calculation the formulas are calculated first, and the mode stays; not in a read-only workbook", async () => {
  const host = startHost();
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = "Manual";
    await context.sync();
  });
  await enter((sheet) => (sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]]));
  await readFirst();
  await enter((sheet) => (sheet.getRange("A1").formulas = [[21]]));
  host.troubles.isReadOnly = true;
  expect(contentAt(await readFirst(), 0, 1)).toBe(2);
  host.troubles.isReadOnly = false;
  expect(contentAt(await readFirst(), 0, 1)).toBe(42);
  expect(host.book.calculationMode).toBe("Manual");
});

test("a workbook of the 1904 system is read as such, and as 1900 if Excel does not calculate for add-ins", async () => {
  const host = startHost();
  host.book.dateSystem = 1904;
  expect(await excelWorkbook.read()).toMatchObject({ ok: true, value: { dateSystem: 1904 } });
  host.troubles.refuses = (member) => (member === "Functions.date" ? "NotImplemented" : undefined);
  expect(await excelWorkbook.read()).toMatchObject({ ok: true, value: { dateSystem: 1900 } });
});

test("may be stopped before, and after all cells have arrived", async () => {
  startHost();
  await enter((sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
  });
  const stoppedAt = async (moment: number) => {
    const told: string[] = [];
    const outcome = await excelWorkbook.read((done, of) => {
      told.push(`${done}/${of}`);
      return told.length === moment ? "cancel" : "go-on";
    });
    return [told, outcome.ok ? "read" : outcome.failure.kind];
  };
  expect(await stoppedAt(1)).toEqual([["0/1"], "cancelled"]);
  expect(await stoppedAt(2)).toEqual([["0/1", "1/1"], "cancelled"]);
  // The cells are converted in turns, which may be stopped too.
  expect(await stoppedAt(3)).toEqual([["0/1", "1/1", "1/1"], "cancelled"]);
});
