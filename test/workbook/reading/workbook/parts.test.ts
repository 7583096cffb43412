import {
  relationshipsOf,
  stringTable,
  workbookOf,
  workbookPart,
  workbookWithCells,
  worksheet,
} from "../../../support/files/xlsx-parts";
import { contents, failureOf, firstGrid, read } from "../reading";

const SHEET = "xl/worksheets/sheet1.xml";
const FIVE = worksheet('<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>');
const listOf = (...names: readonly string[]) =>
  workbookPart(
    `<sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets>`,
  );

describe("parts are found by relationships", () => {
  it("absolute, climbing and percent-encoded targets", () => {
    for (const [target, path] of [
      ["/xl/worksheets/sheet1.xml", SHEET],
      ["../xl/./worksheets/sheet1.xml", SHEET],
      ["../../../xl/worksheets/sheet1.xml", SHEET],
      ["worksheets\\sheet1.xml", SHEET],
      ["..\\xl\\worksheets\\sheet1.xml", SHEET],
      ["Worksheets/SHEET1.XML", SHEET],
      ["a%20sheet.xml", "xl/a sheet.xml"],
      ["a%20sheet.xml", "xl/a%20sheet.xml"],
      ["50%.xml", "xl/50%.xml"],
    ] as const) {
      const bytes = workbookOf({
        [SHEET]: undefined,
        [path]: FIVE,
        "xl/_rels/workbook.xml.rels": relationshipsOf(["rId1", "worksheet", target]),
      });
      expect(contents(firstGrid(bytes))).toEqual({ A1: 5 });
    }
  });

  it("the workbook part may be called anything", () => {
    const bytes = workbookOf({
      "_rels/.rels": relationshipsOf(["x", "officeDocument", "/office/book2.xml"]),
      "xl/workbook.xml": undefined,
      "xl/_rels/workbook.xml.rels": undefined,
      "office/book2.xml": listOf("S"),
      "office/_rels/book2.xml.rels": relationshipsOf(["rId1", "worksheet", "s.xml"]),
      "office/s.xml": FIVE,
      [SHEET]: undefined,
    });
    expect(contents(firstGrid(bytes))).toEqual({ A1: 5 });
  });

  it("without package relationships the usual place is tried", () => {
    expect(contents(firstGrid(workbookOf({ "_rels/.rels": undefined, [SHEET]: FIVE })))).toEqual({ A1: 5 });
  });

  it("strict type URIs and prefixed relationship parts", () => {
    const strict = (id: string, type: string, target: string) =>
      `<p:Relationships xmlns:p="p"><p:Relationship Id="${id}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/></p:Relationships>`;
    const bytes = workbookOf({
      "_rels/.rels": strict("a", "officeDocument", "xl/workbook.xml"),
      "xl/workbook.xml":
        '<x:workbook xmlns:x="x"><x:sheets><x:sheet name="S" q:id="rId1"/></x:sheets></x:workbook>',
      "xl/_rels/workbook.xml.rels": strict("rId1", "worksheet", "worksheets/sheet1.xml"),
      [SHEET]: FIVE,
    });
    expect(contents(firstGrid(bytes))).toEqual({ A1: 5 });
  });
});

describe("a needed part that is missing is damage, never an empty sheet", () => {
  it.each([
    ["the sheet", { [SHEET]: undefined }, SHEET],
    ["the relationship", { "xl/_rels/workbook.xml.rels": relationshipsOf() }, "xl/workbook.xml"],
    ["the relationship part", { "xl/_rels/workbook.xml.rels": undefined }, "xl/workbook.xml"],
    [
      "the sheet, with a target that is no URI",
      { "xl/_rels/workbook.xml.rels": relationshipsOf(["rId1", "worksheet", "50%.xml"]) },
      "xl/50%.xml",
    ],
    ["the sheet is no sheet", { [SHEET]: "<worksheets/>" }, SHEET],
    ["the sheet is empty", { [SHEET]: "" }, SHEET],
    ["the sheet is cut off", { [SHEET]: FIVE.slice(0, -20) }, SHEET],
    ["the sheet is cut off in a cell", { [SHEET]: FIVE.slice(0, FIVE.indexOf("</v>")) }, SHEET],
    ["the sheet is cut off before its cells", { [SHEET]: FIVE.slice(0, FIVE.indexOf("<sheetData>")) }, SHEET],
    ["styles are cut off", { "xl/styles.xml": "<styleSheet><fonts>" }, "xl/styles.xml"],
  ])("%s", (_, parts, part) => {
    expect(failureOf(workbookOf(parts))).toEqual({ kind: "damaged", part });
  });

  it("the string table, once a cell needs it", () => {
    const arrows = relationshipsOf(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    );
    const parts = { "xl/_rels/workbook.xml.rels": arrows };
    expect(failureOf(workbookWithCells('<row><c t="s"><v>0</v></c></row>', parts))).toEqual({
      kind: "damaged",
      part: "xl/sharedStrings.xml",
    });
    expect(contents(firstGrid(workbookWithCells("<row><c><v>0</v></c></row>", parts)))).toEqual({ A1: 0 });
  });

  it.each(["<si><t>a", "<si><r><t>a</t></si>", "<si", "<si><t>a</t></si><!-- "])(
    "a broken string table: %s",
    (items) => {
      const parts = { "xl/sharedStrings.xml": `<sst>${items}` };
      expect(failureOf(workbookWithCells('<row><c t="s"><v>0</v></c></row>', parts))).toEqual({
        kind: "damaged",
        part: "xl/sharedStrings.xml",
      });
    },
  );
});

describe("a document type is refused", () => {
  const laughs = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  it.each([
    [SHEET, FIVE],
    ["xl/workbook.xml", listOf("S")],
    ["xl/styles.xml", "<styleSheet/>"],
    ["xl/sharedStrings.xml", stringTable("<si><t>&b;</t></si>")],
    ["_rels/.rels", relationshipsOf(["rId1", "officeDocument", "xl/workbook.xml"])],
  ])("in %s", (part, xml) => {
    const cells = worksheet('<sheetData><row><c t="s"><v>0</v></c></row></sheetData>');
    for (const doctype of [laughs, "<!-- <a> -->" + laughs, laughs.toLowerCase()]) {
      const bytes = workbookOf({ [SHEET]: cells, [part]: `<?xml version="1.0"?>${doctype}${xml}` });
      expect(failureOf(bytes)).toEqual({ kind: "damaged", part });
    }
  });
});

describe("many sheets", () => {
  it("a part that several sheets point to is read once", () => {
    const names = Array.from({ length: 2_000 }, (_, index) => `S${index}`);
    const arrows = names.map(
      (_, index) => [`rId${index + 1}`, "worksheet", "worksheets/sheet1.xml"] as const,
    );
    const rows = `<row>${"<c><v>1</v></c>".repeat(5_000)}</row>`;
    const bytes = workbookWithCells(rows, {
      "xl/workbook.xml": listOf(...names),
      "xl/_rels/workbook.xml.rels": relationshipsOf(...arrows),
    });
    const { grids } = read(bytes);
    expect(grids.map(({ sheet }) => sheet)).toEqual(names);
    expect(grids[1_999]?.rows).toBe(grids[0]?.rows);
  });

  it("a workbook of which one sheet is missing is damaged", () => {
    const bytes = workbookOf({
      "xl/workbook.xml": listOf("Bad", "Good"),
      "xl/_rels/workbook.xml.rels": relationshipsOf(
        ["rId1", "worksheet", "worksheets/missing.xml"],
        ["rId2", "worksheet", "worksheets/sheet1.xml"],
      ),
    });
    expect(failureOf(bytes)).toEqual({ kind: "damaged", part: "xl/worksheets/missing.xml" });
  });

  it("module sheets of Excel 5, which have no part, have no cells", () => {
    const sheets = listOf("Data").replace(
      "</sheets>",
      '<sheet name="Module1" sheetId="9" r:id=""/></sheets>',
    );
    const { grids, celllessSheets } = read(workbookOf({ "xl/workbook.xml": sheets, [SHEET]: FIVE }));
    expect(grids.map(({ sheet }) => sheet)).toEqual(["Data"]);
    expect(celllessSheets).toEqual([{ sheet: "Module1", visibility: "visible" }]);
  });

  it("chart, dialog and macro sheets have no cells", () => {
    const bytes = workbookOf({
      "xl/workbook.xml": listOf("Chart", "Dialog", "Macro", "By root", "Data").replace(
        'sheetId="1"',
        'sheetId="1" state="hidden"',
      ),
      "xl/_rels/workbook.xml.rels": relationshipsOf(
        ["rId1", "chartsheet", "chartsheets/sheet1.xml"],
        ["rId2", "dialogsheet", "dialogsheets/sheet1.xml"],
        ["rId3", "xlMacrosheet", "macrosheets/sheet1.xml"],
        ["rId4", "worksheet", "root.xml"],
        ["rId5", "worksheet", "worksheets/sheet1.xml"],
      ),
      "xl/root.xml": "<chartsheet/>",
      [SHEET]: FIVE,
    });
    const { grids, celllessSheets, extras } = read(bytes);
    expect(grids.map(({ sheet }) => sheet)).toEqual(["Data"]);
    expect(celllessSheets).toEqual([
      { sheet: "Chart", visibility: "hidden" },
      { sheet: "Dialog", visibility: "visible" },
      { sheet: "Macro", visibility: "visible" },
      { sheet: "By root", visibility: "visible" },
    ]);
    expect(extras).toEqual({ externalLinks: [], hasMacros: true, hasEmbeddedObjects: false });
  });
});
