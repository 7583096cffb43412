import fc from "fast-check";
import { readWorkbook } from "../../../src/xlsx/reading/read-workbook";
import {
  relationshipsOf,
  stringTable,
  workbookPart,
  workbookWithCells,
} from "../../support/files/xlsx-parts";
import { read } from "./reading";
import { propertyRuns } from "../../support/property-runs";

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook that uses everything the reader looks at. */
const whole = workbookWithCells(
  '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="1"><f>1+1</f><v>2</v></c><c r="C1" t="inlineStr"><is><t>x</t></is></c></row>' +
    '<row r="2" hidden="1"><c r="A2"><v>12.5</v></c></row>',
  {
    "xl/sharedStrings.xml": stringTable("<si><t>alpha</t></si>"),
    "xl/styles.xml":
      '<styleSheet><fonts><font><name val="Arial"/></font></fonts><cellXfs><xf/><xf numFmtId="14" fontId="0"/></cellXfs></styleSheet>',
    "xl/workbook.xml": workbookPart(
      '<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="n">S!$A$1</definedName></definedNames>',
    ),
    "_rels/.rels": relationshipsOf(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "custom-properties", "docProps/custom.xml"],
      ["rId3", "core-properties", "docProps/core.xml"],
    ),
    "docProps/custom.xml": `<Properties xmlns:vt="${TYPE}"><property name="plan"><vt:lpwstr>P1</vt:lpwstr></property></Properties>`,
    "docProps/core.xml":
      '<c:coreProperties xmlns:c="c" xmlns:d="d"><d:modified>2026-01-01T00:00:00Z</d:modified></c:coreProperties>',
  },
);
const expected = read(whole);

/** Reading either fails by name or gives what was written: nothing in between. */
function expectSameOrRefused(bytes: Uint8Array): void {
  const outcome = readWorkbook(bytes);
  if (outcome.ok) expect(outcome.value).toEqual(expected);
  else expect(outcome.failure.kind).not.toBe("");
}

describe("a damaged file is never read as something else", () => {
  it("whichever byte is changed", () => {
    for (let at = 0; at < whole.length; at++) {
      for (const change of [0x01, 0x20, 0x80]) {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expectSameOrRefused(bytes);
      }
    }
  });

  it("wherever it is cut off", () => {
    for (let length = 0; length < whole.length; length++) {
      expect(readWorkbook(whole.slice(0, length)).ok).toBe(false);
    }
  });

  it("whatever several bytes become, are lost or are put in", () => {
    const place = fc.nat({ max: whole.length - 1 });
    const piece = fc.uint8Array({ maxLength: 12 });
    fc.assert(
      fc.property(place, fc.nat({ max: 20 }), piece, (at, lost, put) => {
        expectSameOrRefused(new Uint8Array([...whole.slice(0, at), ...put, ...whole.slice(at + lost)]));
      }),
      { numRuns: propertyRuns(1_200), seed: 7 },
    );
  });
});

describe("no bytes make the reader throw", () => {
  it("any bytes at all, also behind the signature of an archive", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, isArchive) => {
        const start = isArchive ? [0x50, 0x4b, 3, 4] : [];
        expect(readWorkbook(new Uint8Array([...start, ...bytes])).ok).toBe(false);
      }),
      { numRuns: propertyRuns(1_200), seed: 7 },
    );
  });

  const fragments = [
    '<row r="2">',
    "<row>",
    "</row>",
    "<row/>",
    '<c r="B2" t="s">',
    "<c>",
    '<c t="str" s="1">',
    "</c>",
    "<c/>",
    "<v>",
    "1",
    "x&lt;",
    "</v>",
    "<v/>",
    "<f>",
    '<f t="shared" si="0" ref="A1"/>',
    "</f>",
    "<is>",
    "<t>",
    "</t>",
    "</is>",
    "<is/>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?x",
    "?>",
    "<",
    ">",
    "/",
    '"',
    "&#x41;",
    "&",
    "</sheetData>",
    "<sheetData>",
    "<mergeCell ref='A:A'/>",
    "<x:c>",
    "<extLst>",
    "</extLst>",
    "<!DOCTYPE>",
    " ",
    "=",
  ];

  it("any pile of XML pieces in a sheet, the strings or the styles", () => {
    const pile = fc.array(fc.constantFrom(...fragments), { maxLength: 25 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(pile, pile, (cells, other) => {
        const outcome = readWorkbook(
          workbookWithCells(cells, {
            "xl/sharedStrings.xml": stringTable(other),
            "xl/styles.xml": `<styleSheet>${other}`,
          }),
        );
        expect(typeof outcome.ok).toBe("boolean");
        expect(typeof readWorkbook(workbookWithCells(cells, { "xl/sharedStrings.xml": other })).ok).toBe(
          "boolean",
        );
      }),
      { numRuns: propertyRuns(500), seed: 7 },
    );
  });
});
