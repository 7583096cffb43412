import { inflateSync } from "fflate";
import { inflateRawSync } from "node:zlib";
import { zlibDeflate } from "../../../../src/command-line/node/node-workbooks";
import type { DrawnValue, LongTable } from "../../../../src/workbook/drawing/drawing";
import { textCell } from "../../../../src/workbook/drawing/drawn-cells";
import { crc32 } from "../../../../src/workbook/writing/zip/crc32";
import { portableDeflate } from "../../../../src/workbook/writing/zip/portable-deflate";
import { utf8Chunks } from "../../../../src/workbook/writing/zip/zip-archive";
import { writeWorkbook } from "../../../../src/workbook/write-workbook";
import { aDrawing, areaAt, aSheet, drawn } from "../drawing-builders";
import { partsOf, sheetOf, valuesOf } from "../workbook-parts";

const row = (at: number, ...columns: readonly number[]): readonly DrawnValue[] =>
  columns.map((column) => textCell(at, column, `r${at} c${column}`, "plain"));
const rows = [row(2, 0, 1), row(3, 1), row(4, 1, 0)];
const table: LongTable = { area: areaAt("A3:B5"), rows };
const head = [drawn("A1", "Nguồn")];
const rowHeights = new Map([
  [0, 20],
  [3, 40],
]);

test("a long table makes the same file as the same cells drawn at once", () => {
  const lasting = aSheet({ cells: [...head, ...rows.flat()], rowHeights });
  const long = aSheet({ cells: head, rowHeights, longTable: table });
  const [one, other] = [lasting, long].map((sheet) => partsOf(writeWorkbook(aDrawing([sheet]))));
  expect(other).toEqual(one);
  expect(valuesOf(writeWorkbook(aDrawing([long]))).get("A5")).toBe("r4 c0");
});

test("a long table belongs to the extent of its sheet", () => {
  expect(sheetOf(writeWorkbook(aDrawing([aSheet({ cells: head, longTable: table })])))).toContain(
    '<dimension ref="A1:B5"/>',
  );
});

test.each([
  ["that leaves a row out", [row(2, 0), row(4, 0), row(5, 0)], "does not stand in row 3"],
  ["wider than it says", [row(2, 0, 2), row(3, 0), row(4, 0)], "does not stand in row 2"],
  ["shorter than it says", [row(2, 0), row(3, 0)], "ends in row 3"],
  ["with two cells at one position", [row(2, 0, 0), row(3, 0), row(4, 0)], "Two cells are drawn"],
])("a long table %s is a bug of ours", (_what, wrong, message) => {
  const sheet = aSheet({ cells: head, longTable: { ...table, rows: wrong } });
  expect(() => writeWorkbook(aDrawing([sheet]))).toThrow(message);
});

/** More than a chunk of a million bytes, with letters of one to four bytes at its end. */
const pieces = Array.from(
  { length: 30_000 },
  (_none, index) => `đơn vị ${index} ế ${"a".repeat(index % 40)} 🏅`,
);
const whole = new TextEncoder().encode(pieces.join(""));

test("text becomes UTF-8 in several chunks with every letter whole", () => {
  const chunks = [...utf8Chunks(pieces)];
  expect(chunks.length).toBeGreaterThan(1);
  expect(Buffer.concat(chunks).equals(whole)).toBe(true);
});

test("a text longer than a chunk is not cut off", () => {
  const long = "ế".repeat(400_000);
  expect(Buffer.concat([...utf8Chunks(["a", long, "b"])]).toString("utf8")).toBe(`a${long}b`);
});

test.each([
  ["zlib", zlibDeflate],
  ["JavaScript", portableDeflate],
])("what %s packs chunk by chunk is one stream that any inflater unpacks", (_by, deflate) => {
  const packed = Buffer.concat([...deflate(utf8Chunks(pieces))]);
  expect(inflateRawSync(packed).equals(whole)).toBe(true);
  expect(Buffer.from(inflateSync(packed)).equals(whole)).toBe(true);
  expect(packed.length).toBeLessThan(whole.length / 4);
  expect(inflateRawSync(Buffer.concat([...deflate([])]))).toHaveLength(0);
});

test("the checksum of chunks one after the other is that of the whole", () => {
  const chunked = [...utf8Chunks(pieces)].reduce((crc, chunk) => crc32(chunk, crc), 0);
  expect(chunked).toBe(crc32(whole));
});
