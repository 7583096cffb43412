import { tinySheet, words } from "../../../support/sheets/tiny-drawing";
import { relationshipsOf, workbookPart } from "../../../support/files/xlsx-parts";
import { contents, read } from "../../reading/reading";
import { failureOf, partOf, patchable, patched, sheetXml } from "../patching";

const attached = tinySheet("Giải trình", [words(0, 0, "Lý do <1>", "header-small"), words(1, 0, "=1+1")], {
  print: { ...tinySheet("", []).print, titleRows: { first: 0, last: 0 } },
});

const SHEETS =
  '<bookViews><workbookView activeTab="1"/></bookViews>' +
  '<sheets><sheet name="Một" sheetId="5" r:id="rId1"/><sheet name="Hai" sheetId="9" r:id="rId2"/></sheets>' +
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Hai!$A$1</definedName></definedNames>';

const file = (second: string, sheets = SHEETS) =>
  patchable({
    "xl/workbook.xml": workbookPart(sheets),
    "xl/_rels/workbook.xml.rels": relationshipsOf(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId7", "styles", "styles.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheetXml(
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>',
    ),
    "xl/worksheets/sheet2.xml": sheetXml(second),
  });

const CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

describe("an attached sheet", () => {
  const before = file(CELL);
  const after = patched(before, { attached });

  test("stands after all others, with its texts as texts", () => {
    const { grids } = read(after);
    expect(grids.map(({ sheet }) => sheet)).toEqual(["Một", "Hai", "Giải trình"]);
    expect(grids[2] && contents(grids[2])).toEqual({ A1: "Lý do <1>", A2: "=1+1" });
  });

  test("changes nothing about which sheet is shown, nor what counts sheets by their place", () => {
    expect(partOf(after, "xl/workbook.xml")).toContain('<workbookView activeTab="1"/>');
    expect(partOf(after, "xl/workbook.xml")).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="1">',
    );
    expect(partOf(after, "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="2">'Giải trình'!$1:$1</definedName></definedNames>`,
    );
    expect(partOf(after, "xl/worksheets/sheet3.xml")).not.toContain("tabSelected");
    expect(partOf(after, "xl/worksheets/sheet1.xml")).toBe(partOf(before, "xl/worksheets/sheet1.xml"));
  });

  test("takes the place of the sheet of its name, which keeps its own", () => {
    const other = tinySheet("Giải trình", [words(0, 0, "Khác")]);
    const again = patched(after, { attached: other });
    const { grids } = read(again);
    expect(grids.map(({ sheet }) => sheet)).toEqual(["Một", "Hai", "Giải trình"]);
    expect(grids[2] && contents(grids[2])).toEqual({ A1: "Khác" });
    expect(partOf(again, "xl/workbook.xml")).toBe(partOf(after, "xl/workbook.xml"));
  });

  test("does not replace a sheet that calculates", () => {
    const formula = '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>';
    const same = file(formula, SHEETS.replaceAll("Hai", "Giải trình"));
    expect(failureOf(same, { attached })).toEqual({ kind: "unusual", part: "xl/worksheets/sheet2.xml" });
  });

  test("stands beside a cover", () => {
    const both = patched(before, { attached, cover: tinySheet("Phiếu trả lại", [words(0, 0, "1")]) });
    expect(read(both).grids.map(({ sheet }) => sheet)).toEqual(["Phiếu trả lại", "Một", "Hai", "Giải trình"]);
    expect(partOf(both, "xl/workbook.xml")).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="3">',
    );
  });
});
