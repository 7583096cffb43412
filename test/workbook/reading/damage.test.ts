import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { readWorkbook } from "../../../src/workbook/read-workbook";
import {
  relationshipsOf,
  stringTable,
  workbookPart,
  workbookWithCells,
} from "../../support/files/xlsx-parts";
import { read } from "./reading";
import { propertyRuns } from "../../support/property-runs";

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook with everything that the reader supports. */
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

/** Returns the reading of the bytes or, if they are refused, the original: a refusal is no wrong reading. */
function readUnlessRefused(bytes: Uint8Array): unknown {
  const outcome = readWorkbook(bytes);
  return outcome.ok ? outcome.value : expected;
}

describe("a damaged file is never read as something else", () => {
  it("when any byte is changed", () => {
    let refused = 0;
    for (let at = 0; at < whole.length; at++) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ ([0x01, 0x20, 0x80][at % 3] ?? 0);
      const outcome = readWorkbook(bytes);
      if (!outcome.ok) refused++;
      else if (!isDeepStrictEqual(outcome.value, expected))
        throw new Error(`Byte ${at} changes what is read`);
    }
    expect(refused).toBeGreaterThan(whole.length / 2);
  });

  it("when it is cut off anywhere", () => {
    const read = Array.from({ length: whole.length }, (_, length) => readWorkbook(whole.slice(0, length)).ok);
    expect(read.indexOf(true)).toBe(-1);
  });

  it("when several bytes are changed, lost or put in", () => {
    const place = fc.nat({ max: whole.length - 1 });
    const piece = fc.uint8Array({ maxLength: 12 });
    fc.assert(
      fc.property(place, fc.nat({ max: 20 }), piece, (at, lost, put) => {
        const damaged = new Uint8Array([...whole.slice(0, at), ...put, ...whole.slice(at + lost)]);
        expect(readUnlessRefused(damaged)).toEqual(expected);
      }),
      { numRuns: propertyRuns(150), seed: 7 },
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
      { numRuns: propertyRuns(150), seed: 7 },
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
        const styled = {
          "xl/sharedStrings.xml": stringTable(other),
          "xl/styles.xml": `<styleSheet>${other}`,
        };
        for (const parts of [styled, { "xl/sharedStrings.xml": other }]) {
          expect(typeof readWorkbook(workbookWithCells(cells, parts)).ok).toBe("boolean");
        }
      }),
      { numRuns: propertyRuns(80), seed: 7 },
    );
  });
});
