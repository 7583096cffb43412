import { unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from "fflate";
import { uint16, uint32 } from "../../../../src/workbook/reading/zip/little-endian";
import { partsOf } from "../../../support/files/xlsx-parts";
import { read } from "../../reading/reading";
import { asZip64, concat, entryOf } from "../../reading/zip/zip-surgery";
import { changesBetween, CONTENT_TYPES, mark, patchable, patched, sheetXml, STYLES } from "../patching";

const parts = partsOf({ "[Content_Types].xml": CONTENT_TYPES, "xl/styles.xml": STYLES });
const patch = { marks: [mark("A1")] };
const MAY_CHANGE = ["[Content_Types].xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"];

/** Written like by programs that do not know a size before writing the data: a descriptor follows it. */
function streamed(): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, bytes] of Object.entries(parts)) {
    const entry = name.endsWith("workbook.xml") ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  return concat(...pieces);
}

/** The packing of an entry according to the directory and the local header. */
function headersOf(bytes: Uint8Array, name: string) {
  const at = entryOf(bytes, name);
  const local = uint32(bytes, at + 42);
  return {
    flags: [uint16(bytes, at + 8), uint16(bytes, local + 6)],
    sizes: [uint32(bytes, at + 20), uint32(bytes, local + 18)],
    times: [uint32(bytes, at + 12), uint32(bytes, local + 10)],
  };
}

test("sizes that stood behind the data stand in the header of the copy", () => {
  const before = streamed();
  expect(headersOf(before, "xl/workbook.xml").flags).toEqual([8, 8]);
  const after = patched(before, patch);
  const { flags, sizes, times } = headersOf(after, "xl/workbook.xml");
  expect(flags).toEqual([0, 0]);
  expect(times).toEqual(headersOf(before, "xl/workbook.xml").times);
  expect(sizes[0]).toBe(sizes[1]);
  expect(changesBetween(before, after).changed.toSorted()).toEqual(MAY_CHANGE);
});

test.each([
  ["an archive of the wide kind (ZIP64)", asZip64(zipSync(parts))],
  ["bytes before the archive", concat(new TextEncoder().encode("X-Mail: 1\r\n\r\n"), zipSync(parts))],
  ["entries that are not packed", zipSync(parts, { level: 0 })],
  [
    "folders, and names in Vietnamese",
    zipSync({ ...parts, "xl/media/": new Uint8Array(), "xl/media/ảnh.png": new Uint8Array([1]) }),
  ],
])("%s", (_, before) => {
  const after = patched(before, patch);
  const now = unzipSync(after);
  const same = Object.entries(parts).filter(([name]) => !MAY_CHANGE.includes(name));
  expect(same.map(([name]) => [name, now[name]])).toEqual(same);
  expect(read(after).grids).toHaveLength(1);
});

test("a part that begins with a byte order mark keeps it", () => {
  const before = patchable({ "xl/worksheets/sheet1.xml": `\ufeff${sheetXml("<sheetData/>")}` });
  const sheet = unzipSync(patched(before, patch))["xl/worksheets/sheet1.xml"];
  expect([...(sheet?.subarray(0, 4) ?? [])]).toEqual([0xef, 0xbb, 0xbf, 0x3c]);
});

test("a name keeps the mark that says it is UTF-8", () => {
  const before = patchable({ "xl/media/ảnh.png": new Uint8Array([1]) });
  const after = patched(before, patch);
  expect(headersOf(before, "xl/media/ảnh.png").flags[0]).toBe(headersOf(after, "xl/media/ảnh.png").flags[0]);
  expect(Object.keys(unzipSync(after))).toContain("xl/media/ảnh.png");
});
