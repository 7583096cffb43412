import { relationshipsOf, workbookPart } from "../../../support/files/xlsx-parts";
import { contents, read } from "../../reading/reading";
import { partOf, patchable, patched, sheetXml } from "../patching";

const DATA = '<sheetData><row r="20"><c r="C20"><v>7</v></c></row></sheetData>';
const sheets =
  '<sheets><sheet name="Một" sheetId="1" r:id="rId1"/><sheet name="Hai" sheetId="2" r:id="rId2"/></sheets>';

const file = (second: string, views = '<bookViews><workbookView xWindow="5" firstSheet="0"/></bookViews>') =>
  patchable({
    "xl/workbook.xml": workbookPart(views + sheets),
    "xl/_rels/workbook.xml.rels": relationshipsOf(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId7", "styles", "styles.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheetXml(
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>',
    ),
    "xl/worksheets/sheet2.xml": sheetXml(second + DATA),
  });

const shown = (bytes: Uint8Array) => patched(bytes, { opensAt: { sheet: "Hai", cell: "C20" } });
const viewOf = (bytes: Uint8Array): string =>
  /<sheetViews>.*<\/sheetViews>/.exec(partOf(bytes, "xl/worksheets/sheet2.xml"))?.[0] ?? "";

test("the file opens on the sheet of the cell, which alone is selected, and keeps its contents", () => {
  const before = file('<sheetViews><sheetView workbookViewId="0"/></sheetViews>');
  const after = shown(before);
  expect(partOf(after, "xl/workbook.xml")).toContain('<workbookView xWindow="5" activeTab="1"/>');
  expect(partOf(after, "xl/worksheets/sheet1.xml")).toContain('<sheetView workbookViewId="0"/>');
  expect(viewOf(after)).toBe(
    '<sheetViews><sheetView workbookViewId="0" tabSelected="1" topLeftCell="A15"><selection activeCell="C20" sqref="C20"/></sheetView></sheetViews>',
  );
  expect(read(after).grids.map(contents)).toEqual(read(before).grids.map(contents));
});

test("what was selected before no longer is", () => {
  const after = shown(
    file(
      '<sheetViews><sheetView workbookViewId="0"><selection activeCell="B2" sqref="B2:D9"/></sheetView></sheetViews>',
    ),
  );
  expect(viewOf(after)).toContain('<selection activeCell="C20" sqref="C20"/>');
  expect(viewOf(after)).not.toContain("B2");
});

test("rows that are frozen stay where they are, and the cell is selected in its own pane", () => {
  const after = shown(
    file(
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="18" topLeftCell="A19" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A19" sqref="A19"/></sheetView></sheetViews>',
    ),
  );
  expect(viewOf(after)).toContain(
    '<pane ySplit="18" topLeftCell="A19" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C20" sqref="C20"/>',
  );
  expect(viewOf(after)).not.toMatch(/<sheetView[^>]*topLeftCell/);
});

test("a file without any view of its sheets gets one, and one without the sheet stays as it was", () => {
  const bytes = file("", "");
  expect(partOf(shown(bytes), "xl/workbook.xml")).toContain(
    '<bookViews><workbookView activeTab="1"/></bookViews><sheets>',
  );
  const same = patched(bytes, { opensAt: { sheet: "Ba", cell: "A1" } });
  expect(partOf(same, "xl/workbook.xml")).toBe(partOf(bytes, "xl/workbook.xml"));
});
