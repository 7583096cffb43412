import { inflateRawSync } from "node:zlib";
import { deflateSync, zipSync } from "fflate";
import type { FileLimit } from "../../../src/workbook/files/file-failure";
import { crc32 } from "../../../src/workbook/writing/zip/crc32";
import { forEachItem } from "../../../src/workbook/grid/sparse";
import { portableInflate } from "../../../src/workbook/reading/zip/inflate";
import { DEFAULT_LIMITS, type Limits } from "../../../src/workbook/reading/limits";
import { readWorkbook, type Inflate } from "../../../src/workbook/read-workbook";
import {
  type Parts,
  partsOf,
  stringTable,
  workbookOf,
  workbookPart,
  workbookWithCells,
  worksheet,
} from "../../support/files/xlsx-parts";
import { contents, failureOf, firstGrid, read } from "./reading";
import { withField } from "./zip/zip-surgery";

const SHEET = "xl/worksheets/sheet1.xml";
const MEGABYTE = 1_048_576;
const small = workbookWithCells('<row><c t="s"><v>0</v></c><c/><c/></row>', {
  "xl/sharedStrings.xml": stringTable("<si><t>a</t></si><si><t>b</t></si>"),
});
const largeWorkbook = (rows: string) =>
  workbookOf({ [SHEET]: worksheet(`<sheetData>${rows}</sheetData>`) }, 1);
const sheetOf = (inside: Uint8Array) => zipSync({ ...partsOf(), [SHEET]: inside }, { level: 1 });

describe("limits", () => {
  it.each<[FileLimit, Partial<Limits>]>([
    ["file-size", { fileBytes: 100 }],
    ["entries", { entries: 3 }],
    ["part-size", { partBytes: 100 }],
    ["part-size", { textBytes: 100 }],
    ["total-size", { totalBytes: 700 }],
    ["cells", { cells: 2 }],
    ["strings", { strings: 1 }],
  ])("%s is refused beyond %o", (limit, limits) => {
    const [allowed] = Object.values(limits);
    expect(failureOf(small, { limits })).toEqual({ kind: "too-large", limit, allowed });
    expect(failureOf(small)).toBeUndefined();
  });

  it("a file as large as it may be, with as many sheets, is read", () => {
    expect(failureOf(small, { limits: { fileBytes: small.length, sheets: 1 } })).toBeUndefined();
  });

  it("sheets", () => {
    const sheets = '<sheet name="S" r:id="rId1"/>'.repeat(DEFAULT_LIMITS.sheets + 1);
    expect(failureOf(workbookOf({ "xl/workbook.xml": workbookPart(`<sheets>${sheets}</sheets>`) }))).toEqual({
      kind: "too-large",
      limit: "sheets",
      allowed: DEFAULT_LIMITS.sheets,
    });
  });

  it("time, by the clock of the caller", () => {
    let time = 0;
    const now = () => (time += 400);
    expect(failureOf(small, { now, limits: { milliseconds: 1_000 } })).toEqual({
      kind: "too-large",
      limit: "time",
      allowed: 1_000,
    });
    expect(failureOf(small, { now: () => 5 })).toBeUndefined();
  });

  it("rectangles of merges are counted", () => {
    const merges = worksheet(`<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(30)}</mergeCells>`);
    const failure = failureOf(workbookOf({ [SHEET]: merges }), { limits: { areas: 20 } });
    expect(failure).toMatchObject({ limit: "areas" });
  });
});

/**
 * Measures CPU seconds and megabytes of memory of reading; other work on the machine affects wall-clock time,
 * not these.
 */
function costOf(bytes: Uint8Array): { readonly seconds: number; readonly megabytes: number } {
  const before = process.memoryUsage().rss;
  const started = process.cpuUsage();
  readWorkbook(bytes, { limits: { ratio: 2_000 } });
  const { user, system } = process.cpuUsage(started);
  return {
    seconds: (user + system) / 1e6,
    megabytes: (process.memoryUsage().rss - before) / MEGABYTE,
  };
}

describe("what accidents and malice make large costs little", () => {
  const repeated = (count: number, item: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => item(index)).join("");

  it.each<[string, Parts]>([
    [
      "20,000 styles with one number format of 900 KB",
      {
        "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${"0.x#".repeat(225_000)}"/></numFmts><cellXfs>${'<xf numFmtId="200"/>'.repeat(20_000)}</cellXfs></styleSheet>`,
      },
    ],
    [
      "20,000 ranges of hidden columns, each as wide as the sheet",
      {
        [SHEET]: worksheet(
          `<cols>${repeated(20_000, (width) => `<col min="1" max="16384" width="${width}" hidden="1"/>`)}</cols><sheetData/>`,
        ),
      },
    ],
    [
      "six cells far apart in each of 5,000 rows",
      {
        [SHEET]: worksheet(
          `<sheetData>${repeated(5_000, (row) => `<row>${["A", "AZ", "ALL", "BXX", "DKK", "EWW"].map((column) => `<c r="${column}${row + 1}" s="1"><v>1</v></c>`).join("")}</row>`)}</sheetData>`,
        ),
      },
    ],
    [
      "100,000 strings that no cell shows",
      {
        [SHEET]: worksheet('<sheetData><row><c t="s"><v>0</v></c></row></sheetData>'),
        "xl/sharedStrings.xml": stringTable(
          repeated(100_000, (index) => `<si><t>chuỗi số ${index}</t></si>`),
        ),
      },
    ],
  ])("%s", (_, parts) => {
    const { seconds, megabytes } = costOf(workbookOf(parts, 1));
    expect(seconds).toBeLessThan(4);
    expect(megabytes).toBeLessThan(200);
  });

  it("a cell in the last row or column is one cell, also to whoever walks through the sheet", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>' +
      '<row r="1048576"><c r="A1048576"><v>3</v></c></row>';
    const grid = firstGrid(workbookWithCells(rows));
    const found: unknown[] = [];
    for (let time = 0; time < 100; time++) {
      found.length = 0;
      forEachItem(grid.rows, ({ values }, row) => {
        forEachItem(values, (value, column) => found.push([row, column, value]));
      });
    }
    expect(found).toEqual([
      [0, 0, 1],
      [0, 16_383, 2],
      [1_048_575, 0, 3],
    ]);
  });
});

describe("bombs", () => {
  it("a part that shrinks too well is refused before it is inflated", () => {
    const inflate = jest.fn<Uint8Array, Parameters<Inflate>>(portableInflate);
    expect(failureOf(sheetOf(new Uint8Array(5 * MEGABYTE)), { inflate })).toEqual({
      kind: "too-large",
      limit: "ratio",
      allowed: DEFAULT_LIMITS.ratio,
    });
    expect(inflate.mock.calls.map(([, size]) => size).filter((size) => size > MEGABYTE)).toEqual([]);
  });

  it("a declared size beyond the limit is refused before memory is taken", () => {
    expect(failureOf(withField(small, SHEET, "size", 0xfffffff0))).toMatchObject({ limit: "part-size" });
  });

  it.each<[string, Inflate]>([
    ["fflate", portableInflate],
    ["zlib", (data, size) => inflateRawSync(data, { maxOutputLength: Math.max(size, 1) })],
  ])("a part larger than it says is damaged, and inflating stops there: %s", (_, inflate) => {
    // 3 MB of zeros behind a directory that declares one megabyte.
    const bytes = sheetOf(new Uint8Array(3 * MEGABYTE));
    const started = performance.now();
    expect(failureOf(withField(bytes, SHEET, "size", MEGABYTE), { inflate })).toEqual({
      kind: "damaged",
      part: SHEET,
    });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("the inflater throws on surplus output, in one piece and in many", () => {
    const noise = Uint8Array.from({ length: 400_000 }, (_, index) => (index * index * 31) >> 3);
    const short = noise.subarray(0, 1_000);
    for (const data of [short, noise]) {
      const compressed = deflateSync(data);
      const crc = crc32(data);
      expect(Buffer.compare(portableInflate(compressed, data.length, crc), data)).toBe(0);
      expect(() => portableInflate(compressed, data.length - 1, crc)).toThrow(/^More /);
      expect(portableInflate(compressed, data.length + 5, crc)).toHaveLength(data.length);
      expect(() => portableInflate(compressed, data.length, crc ^ 1)).toThrow("Other data");
    }
    expect(() => portableInflate(new Uint8Array(0), 10, 0)).toThrow("A length that is none");
  });

  it("200,000 empty and hidden rows cost next to nothing", () => {
    const rows = '<row/><row hidden="1"/>'.repeat(100_000);
    const grid = firstGrid(largeWorkbook(rows), { limits: { ratio: 2_000 } });
    expect(grid.rows).toHaveLength(0);
    expect(grid.hiddenRows.length).toBeLessThanOrEqual(256);
  });

  it("many comments, attributes or ampersands are passed in one go", () => {
    const started = performance.now();
    for (const rows of [
      "<!-- -->".repeat(100_000),
      `<row ${'a=""'.repeat(100_000)}/>`,
      `<row><c t="str"><v>${"&".repeat(100_000)}</v></c></row>`,
      `<row><c t="str"><v>${"_x_x".repeat(100_000)}</v></c></row>`,
      `<row><c t="inlineStr"><is>${"<t/>".repeat(100_000)}</is></c></row>`,
    ]) {
      expect(read(largeWorkbook(rows), { limits: { ratio: 2_000 } }).grids).toHaveLength(1);
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each([
    ["blanks", `<a${" ".repeat(100_000)}`],
    ...["<a ", '<a b="', "<a>", "<!--", "<![CDATA[", "<si><t>"].map((piece) => [piece, piece.repeat(30_000)]),
  ])("markup that never ends is refused soon: %s", (_, xml) => {
    const started = performance.now();
    const cells = worksheet('<sheetData><row><c t="s"><v>0</v></c></row></sheetData>');
    for (const part of ["xl/workbook.xml", "xl/sharedStrings.xml", SHEET]) {
      const bytes = workbookOf({ [SHEET]: cells, [part]: `<sst>${xml}` }, 1);
      expect(failureOf(bytes, { limits: { ratio: 2_000 } })).toEqual({ kind: "damaged", part });
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("an attribute like a prototype's name does no harm", () => {
    const bytes = workbookOf({
      "xl/workbook.xml": workbookPart(
        '<sheets><sheet name="__proto__" r:id="rId1"/></sheets><definedNames><definedName name="__proto__">A1</definedName></definedNames>',
      ),
    });
    expect(read(bytes).names).toEqual([{ name: "__proto__", refersTo: "A1" }]);
    expect(contents(firstGrid(bytes))).toEqual({});
  });
});
