import type { SheetDrawing } from "../../../../src/workbook/drawing/drawing";
import { writeWorkbook } from "../../../../src/workbook/write-workbook";
import { aDrawing, areaAt, aSheet, drawn } from "../drawing-builders";
import { partOf, sheetOf } from "../workbook-parts";

const cells = [drawn("B2", "Đơn vị & cụm"), drawn("C2", "Số"), drawn("B3", "U1"), drawn("C3", 5)];
const written = (given: Partial<SheetDrawing>): Uint8Array =>
  writeWorkbook(
    aDrawing(
      [aSheet(), aSheet({ name: "Data", cells, table: { name: "SoLieu", area: areaAt("B2:C3") }, ...given })],
      {
        names: [{ name: "Taken", sheet: "Data", area: areaAt("A1") }],
      },
    ),
  );

test("a table is a part of its own with its columns, its filter and its look, named by its sheet", () => {
  const file = written({});
  expect(partOf(file, "xl/tables/table2.xml")).toContain(
    'id="2" name="SoLieu" displayName="SoLieu" ref="B2:C3" totalsRowShown="0"><autoFilter ref="B2:C3"/>' +
      '<tableColumns count="2"><tableColumn id="1" name="Đơn vị &amp; cụm"/><tableColumn id="2" name="Số"/></tableColumns>' +
      '<tableStyleInfo name="TableStyleLight1"',
  );
  expect(partOf(file, "xl/worksheets/_rels/sheet2.xml.rels")).toMatch(
    /Id="rId1" Type="[^"]*\/table" Target="\.\.\/tables\/table2\.xml"/,
  );
  expect(sheetOf(file, 2)).toContain(
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
  );
  expect(partOf(file, "[Content_Types].xml")).toContain(
    'PartName="/xl/tables/table2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"',
  );
});

test("beside a chart it is the second thing that belongs to the sheet", () => {
  const chart = {
    ...{
      title: "T",
      description: "",
      area: areaAt("E1:H9"),
      categories: areaAt("B3"),
      numbers: "count" as const,
    },
    series: [{ name: "Số", values: areaAt("C3"), look: "columns" as const }],
  };
  expect(sheetOf(written({ charts: [chart] }), 2)).toContain(
    '<drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts>',
  );
});

test.each<[string, Partial<SheetDrawing>, string]>([
  ["without a row", { table: { name: "SoLieu", area: areaAt("B2:C2") } }, "a row below the headings"],
  ["with a filter of the sheet beside it", { filter: areaAt("B2:C3") }, "its own filter"],
  [
    "with a column without heading",
    { table: { name: "SoLieu", area: areaAt("B2:D3") } },
    "a heading of its own",
  ],
  ["with two headings alike", { cells: [drawn("B2", "số"), drawn("C2", "Số")] }, "a heading of its own"],
  ["whose heading is a number", { cells: [drawn("B2", "a"), drawn("C2", 2024)] }, "a heading of its own"],
  ["of a name that is taken", { table: { name: "taken", area: areaAt("B2:C3") } }, "the same name twice"],
  ["called like a cell", { table: { name: "AB12", area: areaAt("B2:C3") } }, "does not allow this as a name"],
])("a table %s is refused: Excel would repair it", (_which, given, why) => {
  expect(() => written(given)).toThrow(why);
});
