import { writeWorkbook } from "../../../../src/workbook/write-workbook";
import { aDrawing, aPrintSetup, areaAt, aSheet, drawn } from "../drawing-builders";
import { partOf, partsOf } from "../workbook-parts";

const workbookXml = (...drawing: Parameters<typeof aDrawing>): string =>
  partOf(writeWorkbook(aDrawing(...drawing)), "xl/workbook.xml");

test("hidden sheets are hidden, and the first visible one is in front", () => {
  const workbook = writeWorkbook(
    aDrawing([
      aSheet({ name: "Lists", visibility: "hidden" }),
      aSheet({ name: "Marks", visibility: "very-hidden" }),
      aSheet({ name: "Form" }),
      aSheet({ name: "Guide" }),
    ]),
  );
  expect(partOf(workbook, "xl/workbook.xml")).toContain(
    '<bookViews><workbookView firstSheet="2" activeTab="2"/></bookViews>' +
      '<sheets><sheet name="Lists" sheetId="1" state="hidden" r:id="rId1"/>' +
      '<sheet name="Marks" sheetId="2" state="veryHidden" r:id="rId2"/>' +
      '<sheet name="Form" sheetId="3" r:id="rId3"/><sheet name="Guide" sheetId="4" r:id="rId4"/></sheets>',
  );
  const selected = [...partsOf(workbook)]
    .filter(([, text]) => text.includes("tabSelected"))
    .map(([path]) => path);
  expect(selected).toEqual(["xl/worksheets/sheet3.xml"]);
});

test("names are absolute and quoted; what Excel knows by name belongs to its sheet", () => {
  const printed = aPrintSetup({
    area: areaAt("A1:L72"),
    titleRows: { first: 5, last: 6 },
    titleColumns: { first: 0, last: 1 },
  });
  const xml = workbookXml(
    [
      aSheet({ name: "Danh mục" }),
      aSheet({ name: "Biểu 01 & 02", print: printed, filter: areaAt("A7:L72") }),
      aSheet({ name: "Plain", print: aPrintSetup({ titleRows: { first: 0, last: 0 } }) }),
    ],
    {
      names: [
        { name: "Sources", sheet: "Danh mục", area: areaAt("A1:A7") },
        { name: "Đơn_vị", sheet: "Plain", area: areaAt("C4") },
      ],
    },
  );
  expect(xml).toContain(
    "<definedNames>" +
      `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Biểu 01 &amp; 02'!$A$7:$L$72</definedName>` +
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'Biểu 01 &amp; 02'!$A$1:$L$72</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Biểu 01 &amp; 02'!$A:$B,'Biểu 01 &amp; 02'!$6:$7</definedName>` +
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">Plain!$1:$1</definedName>' +
      `<definedName name="Sources">'Danh mục'!$A$1:$A$7</definedName>` +
      '<definedName name="Đơn_vị">Plain!$C$4</definedName></definedNames>',
  );
});

test("Excel is asked to calculate everything on opening", () => {
  expect(workbookXml([aSheet()])).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>');
});

test("title, times and custom properties", () => {
  const properties = new Map([
    ["Plan", "KH-01 & KH-02"],
    ["Unit", "Đơn vị <1>"],
  ]);
  const workbook = writeWorkbook(
    aDrawing([aSheet()], { title: "Biểu <1>", createdAt: "2026-11-05T15:30:00.250+07:00", properties }),
  );
  expect(partOf(workbook, "docProps/core.xml")).toContain(
    "<dc:title>Biểu &lt;1&gt;</dc:title>" +
      '<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-05T08:30:00Z</dcterms:created>' +
      '<dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-05T08:30:00Z</dcterms:modified>',
  );
  expect(partOf(workbook, "docProps/custom.xml")).toContain(
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Plan"><vt:lpwstr>KH-01 &amp; KH-02</vt:lpwstr></property>' +
      '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="Unit"><vt:lpwstr>Đơn vị &lt;1&gt;</vt:lpwstr></property>',
  );
});

test("the package holds exactly the parts it declares", () => {
  const plain = partsOf(writeWorkbook(aDrawing([aSheet(), aSheet({ name: "Two" })])));
  expect([...plain.keys()]).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
    "xl/styles.xml",
    "xl/sharedStrings.xml",
    "docProps/core.xml",
  ]);
  const withProperties = partsOf(writeWorkbook(aDrawing([aSheet()], { properties: new Map([["a", "b"]]) })));
  for (const parts of [plain, withProperties]) {
    const types = parts.get("[Content_Types].xml") ?? "";
    const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path);
    const held = [...parts.keys()].filter(
      (path) => path !== "[Content_Types].xml" && !path.endsWith(".rels"),
    );
    expect([...declared].sort()).toEqual([...held].sort());
    expect(targets(parts)).toEqual([...held].sort());
  }
});

test("the same drawing gives the same bytes, at any time", () => {
  const drawing = aDrawing([aSheet({ cells: [drawn("A1", "Tổ"), drawn("A2", 1)] })]);
  const first = writeWorkbook(drawing);
  jest.useFakeTimers({ now: new Date("2031-01-02T03:04:05Z") });
  const second = writeWorkbook(drawing);
  jest.useRealTimers();
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

/** Returns the parts that relationships lead to. */
function targets(parts: ReadonlyMap<string, string>): readonly string[] {
  const of = (path: string, folder: string): readonly string[] =>
    [...(parts.get(path) ?? "").matchAll(/Target="([^"]+)"/g)].map(([, target = ""]) => folder + target);
  return [...of("_rels/.rels", ""), ...of("xl/_rels/workbook.xml.rels", "xl/")].sort();
}
