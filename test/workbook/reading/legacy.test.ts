import { utils, write, type BookType, type FullProperties } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookGrids } from "../../../src/workbook/grid/workbook-grids";
import { contentAt, formatAt } from "../../../src/workbook/grid/grid";
import { cleanCell } from "../../../src/forms/reading/clean-cell";
import { readLegacy } from "../../../src/workbook/read-legacy";
import { unlockWorkbook } from "../../../src/workbook/unlock-workbook";
import { failureOf } from "./reading";

/** A workbook that the library wrote in one of the old formats. */
function made(
  bookType: BookType,
  rows: readonly (readonly unknown[])[],
  more: object = {},
  Props?: FullProperties,
): Uint8Array {
  const sheet = Object.assign(utils.aoa_to_sheet(rows.map((row) => [...row])), more);
  const book = { ...utils.book_new(), Props };
  utils.book_append_sheet(book, sheet, "Biểu 1");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["x"]]), "Phụ");
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

async function gridsOf(bytes: Uint8Array): Promise<WorkbookGrids> {
  const read = await readLegacy(bytes);
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

const contents = ({ grids: [grid] }: WorkbookGrids): unknown =>
  grid && Array.from(grid.rows, (row) => row && Array.from(row.values));

describe.each<BookType>(["xls", "xlsb", "ods"])("a workbook saved as .%s", (kind) => {
  it("gives numbers, texts, yes and no, holes and sheets as they were typed", async () => {
    const workbook = await gridsOf(made(kind, [["Đơn vị", 12.5, true], [], [undefined, "KPS", -3]]));
    expect(contents(workbook)).toEqual([["Đơn vị", 12.5, true], undefined, [undefined, "KPS", -3]]);
    expect(workbook.grids.map(({ sheet }) => sheet)).toEqual(["Biểu 1", "Phụ"]);
    expect(workbook.dateSystem).toBe(1900);
  });

  it("tells days by their format, and merged cells", async () => {
    const bytes = made(kind, [[1, 43_000], [], ["x", 1, 2]], {
      B1: { t: "n", v: 43_000, z: "dd/mm/yyyy" },
      "!merges": [{ s: { r: 2, c: 0 }, e: { r: 2, c: 2 } }],
    });
    const [grid] = (await gridsOf(bytes)).grids;
    if (grid === undefined) throw new Error("no sheet");
    expect(contentAt(grid, 0, 1)).toBe(43_000);
    expect([formatAt(grid, 0, 1).isDate, formatAt(grid, 0, 0).isDate]).toEqual([true, false]);
    expect(grid.merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 2 }]);
  });
});

it.each([NaN, Infinity])("a stored %s is an error, which no sum takes up", async (stored) => {
  const bytes = made("xls", [[1.25e77, 3]]);
  const [typed, wrong] = [1.25e77, stored].map((number) => Buffer.from(Float64Array.of(number).buffer));
  if (typed === undefined || wrong === undefined) throw new Error("two numbers are needed");
  const at = Buffer.from(bytes).indexOf(typed);
  expect(at).toBeGreaterThan(0);
  bytes.set(wrong, at);
  expect(contents(await gridsOf(bytes))).toEqual([[{ error: "#NUM!" }, 3]]);
});

/** "Công đoàn" in TCVN3 and VNI encodings, as programs of the nineties stored it. */
it.each([
  ["TCVN3", "C«ng ®oµn c¬ së"],
  ["VNI", "Coâng ñoaøn cô sôû"],
])(
  "Excel 5 with texts in %s is read letter by letter, and the letters are understood",
  async (_name, text) => {
    // The library writes only ASCII into such a file: the bytes are inserted afterwards.
    const bytes = made("biff5", [["#".repeat(text.length), 7]]);
    const at = Buffer.from(bytes).indexOf("#".repeat(text.length), "latin1");
    bytes.set(Buffer.from(text, "latin1"), at);
    const workbook = await gridsOf(bytes);
    expect(contents(workbook)).toEqual([[text, 7]]);
    expect(cleanCell(text, "").text).toBe("Công đoàn cơ sở");
  },
);

it("a stream called WORKBOOK or BOOK is known whatever its letters", () => {
  const bytes = made("xls", [["x", 1]]);
  const name = (text: string) => Buffer.from(text, "utf16le");
  const at = Buffer.from(bytes).indexOf(name("Workbook"));
  expect(at).toBeGreaterThan(0);
  bytes.set(name("WORKBOOK"), at);
  expect(failureOf(bytes)).toEqual({ kind: "legacy-xls" });
  return expect(gridsOf(bytes).then(contents)).resolves.toEqual([["x", 1]]);
});

it("a name for a number, as LibreOffice writes it into an .xls, is a name like others", async () => {
  const bytes = readFileSync(join(__dirname, "../../fixtures/xlsx/name-for-a-number.xls"));
  const workbook = await gridsOf(new Uint8Array(bytes));
  expect(contents(workbook)).toEqual([[5]]);
  expect(workbook.names.map(({ name, refersTo }) => [name, refersTo])).toEqual([
    ["TyLe", "12"],
    ["V", "A!$A$1"],
  ]);
});

it("an .xls with damaged properties is read: the library reads its sheets all the same", async () => {
  const bytes = made("xls", [["x", 1]], {}, { Title: "Biểu" });
  const at = Buffer.from(bytes).indexOf(Buffer.from([0xfe, 0xff, 0, 0]));
  expect(at).toBeGreaterThan(0);
  bytes[at + 24] = 0xff;
  expect(contents(await gridsOf(bytes))).toEqual([["x", 1]]);
});

it("an .ods whose parts are behind a password is refused as such", async () => {
  // OpenDocument 1.3 part 2, 4.3: the manifest describes the encryption, and the part is no XML.
  const manifest =
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">' +
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" manifest:size="3">' +
    "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
  const bytes = zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "META-INF/manifest.xml": strToU8(manifest),
    "content.xml": new Uint8Array([1, 2, 3]),
  });
  expect(await readLegacy(bytes)).toEqual({ ok: false, failure: { kind: "encrypted" } });
  const failure = { kind: "encrypted", isForeign: true };
  expect(unlockWorkbook(bytes, ["mật khẩu"])).toEqual({ ok: false, failure });
});

describe("what is broken or too large", () => {
  it("is refused as damaged, without a word of the library", async () => {
    const error = jest.spyOn(console, "error").mockReturnValue();
    for (const kind of ["xls", "xlsb", "ods"] as const) {
      const whole = made(kind, [["x", 1]]);
      const read = await readLegacy(whole.subarray(0, whole.length >> 1));
      expect([kind, read.ok]).toEqual([kind, false]);
    }
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });

  it("is refused before memory is taken, where the header claims more than the file can hold", async () => {
    const claims = made("xls", [["x"]]);
    claims.set([0xff, 0xff, 0xff, 0x0f], 44);
    expect(await readLegacy(claims)).toEqual({
      ok: false,
      failure: { kind: "damaged", part: "Workbook" },
    });
  });

  it("is refused by its content before the library takes many times its memory", async () => {
    const allowed = 5 * 1_048_576;
    const failure = { kind: "too-large", limit: "total-size", allowed };
    const xml = new Uint8Array(allowed + 1);
    const ods = zipSync({ "content.xml": xml, "META-INF/manifest.xml": strToU8("<x/>") });
    expect(await readLegacy(ods)).toEqual({ ok: false, failure });
    // Half as much memory for a byte; a picture takes its own size.
    const xlsb = zipSync({ "xl/worksheets/sheet1.bin": xml, "xl/b.bin": xml, "xl/media/a.png": xml });
    expect(await readLegacy(xlsb)).toEqual({ ok: false, failure });
    const row = Array.from({ length: 250 }, () => "x".repeat(250));
    const xls = made(
      "xls",
      Array.from({ length: 44 }, () => row),
    );
    expect(await readLegacy(xls)).toEqual({ ok: false, failure });
  });

  it("is refused by its size", async () => {
    const large = new Uint8Array(17 * 1_048_576);
    large.set(made("xls", [["x"]]));
    expect(await readLegacy(large)).toMatchObject({ ok: false, failure: { limit: "file-size" } });
  });
});
