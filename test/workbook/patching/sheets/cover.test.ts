import { tinySheet, words } from "../../../support/sheets/tiny-drawing";
import { relationshipsOf, workbookPart } from "../../../support/files/xlsx-parts";
import { contents, read } from "../../reading/reading";
import { changesBetween, mark, partOf, patchable, patched, readableSheets, sheetXml } from "../patching";

const print = {
  ...tinySheet("", []).print,
  titleRows: { first: 0, last: 0 },
};
const cover = tinySheet(
  "Phiếu trả lại",
  [
    words(0, 0, "Ô <E20> & nữa", "header-small"),
    words(1, 0, "=1+1", "link"),
    words(2, 0, "01/02", "date-small"),
  ],
  { print, links: [{ row: 1, column: 0, toSheet: "Số liệu", toRow: 3, toColumn: 1 }] },
);

const sheets =
  '<sheets><sheet name="Số liệu" sheetId="5" r:id="rId1"/><sheet name="Hai" sheetId="9" state="hidden" r:id="rId2"/></sheets>';
const names =
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'Số liệu\'!$A$1</definedName>' +
  '<definedName name="TD_PLAN">Hai!$A$1</definedName><definedName localSheetId="1" name="own">1</definedName></definedNames>';
const workbook = (inside: string): string => workbookPart(inside);

const file = (inside: string) =>
  patchable({
    "xl/workbook.xml": workbook(inside),
    "xl/_rels/workbook.xml.rels": relationshipsOf(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "/xl/worksheets/other.xml"],
      ["rId7", "styles", "styles.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheetXml(
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
    ),
    "xl/worksheets/other.xml": sheetXml("<sheetData/>"),
  });

describe("a cover", () => {
  const before = file(
    `<bookViews><workbookView xWindow="5" firstSheet="1" activeTab="1"/></bookViews>${sheets}${names}`,
  );
  const after = patched(before, { cover });
  const workbookAfter = partOf(after, "xl/workbook.xml");

  test("is the first sheet and the one shown on opening", () => {
    expect(read(after).grids.map(({ sheet }) => sheet)).toEqual(["Phiếu trả lại", "Số liệu", "Hai"]);
    expect(workbookAfter).toContain('<bookViews><workbookView xWindow="5"/></bookViews>');
    expect(workbookAfter).toMatch(
      /<sheets><sheet name="Phiếu trả lại" sheetId="10" r:id="rId4"\/><sheet name="Số liệu"/,
    );
  });

  test("is the only sheet that is selected: a group of sheets would be typed into together", () => {
    expect(partOf(after, "xl/worksheets/sheet1.xml")).toContain('<sheetView workbookViewId="0"/>');
    expect(partOf(after, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
  });

  test("moves what counts sheets by their place on by one", () => {
    expect(workbookAfter).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">');
    expect(workbookAfter).toContain('<definedName localSheetId="2" name="own">');
    expect(read(after).names).toContainEqual({ name: "own", refersTo: "1", sheet: "Hai" });
  });

  test("brings its repeated rows as a name of its own", () => {
    expect(workbookAfter).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Phiếu trả lại'!$1:$1</definedName></definedNames>`,
    );
  });

  test("has its texts in its cells, its links and its looks among those of the file", () => {
    const [grid] = read(after).grids;
    expect(grid && contents(grid)).toEqual({ A1: "Ô <E20> & nữa", A2: "=1+1", A3: "01/02" });
    const sheet = partOf(after, "xl/worksheets/sheet2.xml");
    expect(sheet).toContain('<hyperlink ref="A2" location="\'Số liệu\'!B4"/>');
    expect(sheet).toContain('<c r="A1" s="3" t="inlineStr">');
    const styles = partOf(after, "xl/styles.xml");
    expect(styles).toMatch(
      /^<styleSheet[^>]*><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\/mm\/yyyy"\/><\/numFmts><fonts count="5">/,
    );
    expect(styles).toContain('<cellXfs count="6">');
  });

  test("changes no other part, and no cell of the other sheets", () => {
    expect(changesBetween(before, after)).toEqual({
      changed: [
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/worksheets/sheet1.xml",
        "[Content_Types].xml",
        "xl/styles.xml",
      ],
      added: ["xl/worksheets/sheet2.xml"],
      removed: [],
    });
    const { "Phiếu trả lại": _cover, ...others } = readableSheets(after);
    expect(others).toEqual(readableSheets(before));
  });

  test("gives the same bytes every time", () => {
    expect(patched(before, { cover })).toEqual(after);
  });
});

test("a second cover of the same name is numbered, and stands before the first", () => {
  const once = patched(file(sheets), { cover, marks: [mark("A1", "error", "once", "Số liệu")] });
  const twice = patched(once, { cover, marks: [mark("A1", "error", "twice", "Số liệu")] });
  expect(read(twice).grids.map(({ sheet }) => sheet)).toEqual([
    "Phiếu trả lại (2)",
    "Phiếu trả lại",
    "Số liệu",
    "Hai",
  ]);
  expect(partOf(twice, "xl/comments1.xml")).toContain("once");
});

test("a workbook part without names gets a list of them behind what has to stand before it", () => {
  const inside = `${sheets}<externalReferences><externalReference r:id="rId9"/></externalReferences><calcPr/>`;
  expect(partOf(patched(file(inside), { cover }), "xl/workbook.xml")).toMatch(
    /<\/externalReferences><definedNames><definedName .*<\/definedNames><calcPr\/>/,
  );
});

test("a workbook part may be anywhere and speak with a prefix", () => {
  const prefixed = workbook(sheets + names)
    .replaceAll("<", "<x:")
    .replaceAll("<x:/", "</x:")
    .replace("xmlns=", "xmlns:x=");
  const before = patchable({
    "xl/workbook.xml": undefined,
    "deep/er/book.xml": prefixed,
    "_rels/.rels": relationshipsOf(["rId1", "officeDocument", "/deep/er/book.xml"]),
    "xl/_rels/workbook.xml.rels": undefined,
    "deep/er/_rels/book.xml.rels": relationshipsOf(
      ["rId1", "worksheet", "../../xl/worksheets/sheet1.xml"],
      ["rId2", "worksheet", "../../xl/worksheets/sheet1.xml"],
    ),
    "xl/styles.xml": undefined,
  });
  const after = patched(before, { cover });
  expect(read(after).grids.map(({ sheet }) => sheet)).toEqual(["Phiếu trả lại", "Số liệu", "Hai"]);
  expect(partOf(after, "deep/er/book.xml")).toContain("<x:sheets><x:sheet name=");
});
