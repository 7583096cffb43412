import { strToU8, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { relationshipsOf, partsOf, workbookPart } from "../../../support/files/xlsx-parts";
import { withField } from "../../reading/zip/zip-surgery";
import {
  changesBetween,
  CONTENT_TYPES,
  failureOf,
  mark,
  patchable,
  patchableSheet,
  STYLES,
} from "../patching";
import { patchWorkbook } from "../../../../src/workbook/patch-workbook";

const patch = { marks: [mark("A1")] };
const fixture = (name: string) =>
  new Uint8Array(readFileSync(join(__dirname, "../../../fixtures/xlsx", name)));

describe("what cannot be changed without danger is refused, with its reason", () => {
  const strict = workbookPart('<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>').replace(
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  );
  test.each([
    ["strict workbooks", patchable({ "xl/workbook.xml": strict }), { kind: "strict" }],
    ["signed ones", patchable({ "_xmlsignatures/sig1.xml": "<x/>" }), { kind: "signed" }],
    [
      "shared ones of the old kind",
      patchable({
        "xl/_rels/workbook.xml.rels": relationshipsOf(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "revisionHeaders", "revisions/revisionHeaders.xml"],
        ),
      }),
      { kind: "journal" },
    ],
    [
      "bytes that are no UTF-8, which could not be written back",
      patchable({
        "xl/worksheets/sheet1.xml": new Uint8Array([
          ...strToU8('<worksheet><sheetData><row r="1"><c r="B1" t="str"><v>'),
          0xff,
          ...strToU8("</v></c></row></sheetData></worksheet>"),
        ]),
      }),
      { kind: "unusual", part: "xl/worksheets/sheet1.xml" },
    ],
    [
      "a part in UTF-16",
      patchable({ "xl/styles.xml": new Uint8Array(Buffer.from(`\ufeff${STYLES}`, "utf16le")) }),
      { kind: "unusual", part: "xl/styles.xml" },
    ],
    [
      "a part in another encoding, whatever its letters",
      patchable({ "xl/styles.xml": `<?xml version="1.0" encoding="windows-1252"?>${STYLES}` }),
      { kind: "unusual", part: "xl/styles.xml" },
    ],
    [
      "a cell that says it belongs to another row",
      patchableSheet('<sheetData><row r="1"><c r="A7"/></row></sheetData>'),
      { kind: "unusual", part: "xl/worksheets/sheet1.xml" },
    ],
    [
      "a sheet without a place for cells",
      patchableSheet("<sheetPr/>"),
      { kind: "unusual", part: "xl/worksheets/sheet1.xml" },
    ],
    [
      "a file that does not say of what kind its parts are",
      patchable({ "[Content_Types].xml": undefined }),
      { kind: "unusual", part: "[Content_Types].xml" },
    ],
    [
      "a sheet that is cut off",
      patchable({ "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" }),
      { kind: "damaged", part: "xl/worksheets/sheet1.xml" },
    ],
    ["a PDF", fixture("pdf-renamed.xlsx"), { kind: "not-a-workbook", looksLike: "pdf" }],
    ["an .xls", fixture("legacy.xls"), { kind: "legacy-xls" }],
  ])("%s", (_, bytes, failure) => {
    expect(failureOf(bytes, patch)).toEqual(failure);
  });

  test("a name twice in the archive", () => {
    const twice = zipSync({
      ...partsOf({ "[Content_Types].xml": CONTENT_TYPES }),
      "xl/Styles.xml": strToU8(STYLES),
      "xl/styles.xml": strToU8(STYLES),
    });
    expect(failureOf(twice, patch)).toEqual({ kind: "unusual", part: "xl/styles.xml" });
  });

  test("an encrypted entry", () => {
    const bytes = patchable({ "xl/media/image1.png": new Uint8Array([1]) });
    expect(failureOf(withField(bytes, "xl/media/image1.png", "flags", 1), patch)).toEqual({
      kind: "encrypted",
    });
  });

  test("an entry of which the end is not there", () => {
    const bytes = patchable({ "xl/media/image1.png": new Uint8Array([1]) });
    expect(failureOf(withField(bytes, "xl/media/image1.png", "compressed", 0x7fffffff), patch)).toEqual({
      kind: "damaged",
      part: "xl/media/image1.png",
    });
  });

  test("one sheet under two names, when one of them is to be changed", () => {
    const twoNames = patchable({
      "xl/workbook.xml": workbookPart(
        '<sheets><sheet name="Other" sheetId="1" r:id="rId1"/><sheet name="Sheet1" sheetId="2" r:id="rId1"/></sheets>',
      ),
    });
    expect(failureOf(twoNames, patch)).toEqual({ kind: "unusual", part: "xl/worksheets/sheet1.xml" });
  });
});

test("the limits are those of the reader", () => {
  const bytes = patchable();
  expect(patchWorkbook(bytes, patch, { limits: { fileBytes: bytes.length - 1 } })).toMatchObject({
    failure: { kind: "too-large", limit: "file-size" },
  });
  expect(patchWorkbook(bytes, patch, { limits: { partBytes: 10 } })).toMatchObject({
    failure: { kind: "too-large", limit: "part-size" },
  });
  expect(patchWorkbook(bytes, patch, { limits: { sheets: 0 } })).toEqual({
    ok: false,
    failure: { kind: "too-large", limit: "sheets", allowed: 0 },
  });
  expect(patchWorkbook(bytes, patch, { limits: { fileBytes: bytes.length, sheets: 1 } }).ok).toBe(true);
});

test("a patch that asks for nothing changes nothing but how the archive is put together", () => {
  const bytes = patchable({ "a/b.bin": new Uint8Array([1, 2, 3]) });
  const outcome = patchWorkbook(bytes, {});
  expect(outcome.ok && changesBetween(bytes, outcome.value)).toEqual({ changed: [], added: [], removed: [] });
});
