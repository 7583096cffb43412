import type { DrawnCell, DrawnValidation, SheetDrawing } from "../../../../src/workbook/drawing/drawing";
import { anchored, binary, call, cell, number, text } from "../../../../src/workbook/formula/build";
import { textCell } from "../../../../src/workbook/drawing/drawn-cells";
import { writeWorkbook } from "../../../../src/workbook/write-workbook";
import { aDrawing, aPrintSetup, areaAt, aSheet } from "../drawing-builders";
import { sheetOf } from "../workbook-parts";

const names = [{ name: "Sources", sheet: "Sheet1", area: areaAt("A1:A7") }];
const write = (given: Partial<SheetDrawing>): string =>
  sheetOf(writeWorkbook(aDrawing([aSheet(given)], { names })));

/** Returns the element of that name with its content. */
function found(name: string, sheet: string): string | undefined {
  return new RegExp(`<${name}(?: [^>]*?)?(?:/>|>.*?</${name}>)`, "s").exec(sheet)?.[0];
}

const words = {
  promptTitle: "Nguồn",
  prompt: 'Chọn "một"\ndòng',
  errorTitle: "Sai",
  error: "Không có & trong danh mục",
};
const silent = { promptTitle: "", prompt: "", errorTitle: "", error: "" };
const aList: DrawnValidation = {
  area: areaAt("B2:B9"),
  rule: { kind: "list", name: "Sources" },
  words,
  severity: "stop",
};

test("validations", () => {
  const notText = call("NOT", call("ISTEXT", cell(0, 2)));
  const sheet = write({
    validations: [
      aList,
      {
        area: areaAt("C1:D4"),
        rule: { kind: "custom", formula: notText },
        words: silent,
        severity: "warning",
      },
      { area: areaAt("E1"), rule: { kind: "date", from: 46023, to: 46387 }, words: silent, severity: "stop" },
    ],
  });
  const always = 'allowBlank="1" showInputMessage="1" showErrorMessage="1"';
  expect(found("dataValidations", sheet)).toBe(
    '<dataValidations count="3">' +
      `<dataValidation type="list" ${always} errorTitle="Sai" error="Không có &amp; trong danh mục" ` +
      'promptTitle="Nguồn" prompt="Chọn &quot;một&quot;&#10;dòng" sqref="B2:B9"><formula1>Sources</formula1></dataValidation>' +
      `<dataValidation type="custom" errorStyle="warning" ${always} sqref="C1:D4">` +
      "<formula1>NOT(ISTEXT(C1))</formula1></dataValidation>" +
      `<dataValidation type="date" ${always} sqref="E1"><formula1>46023</formula1><formula2>46387</formula2></dataValidation>` +
      "</dataValidations>",
  );
});

test("conditional formats have priorities in the order drawn", () => {
  const sheet = write({
    conditionalFormats: [
      {
        area: areaAt("A2:F9"),
        formula: binary(anchored(cell(1, 4), "column"), "<", number(0)),
        emphasis: "bad",
      },
      { area: areaAt("B2"), formula: binary(cell(1, 1), "=", text("Đạt")), emphasis: "good" },
    ],
  });
  expect(sheet).toContain(
    '<conditionalFormatting sqref="A2:F9"><cfRule type="expression" dxfId="0" priority="1">' +
      "<formula>$E2&lt;0</formula></cfRule></conditionalFormatting>" +
      '<conditionalFormatting sqref="B2"><cfRule type="expression" dxfId="1" priority="2">' +
      '<formula>B2="Đạt"</formula></cfRule></conditionalFormatting>',
  );
});

test("links go to a cell of a quoted sheet", () => {
  const links = [{ row: 0, column: 1, toSheet: "It's đây", toRow: 4, toColumn: 2 }];
  const sheets = [aSheet({ links }), aSheet({ name: "It's đây" })];
  expect(found("hyperlinks", sheetOf(writeWorkbook(aDrawing(sheets))))).toBe(
    `<hyperlinks><hyperlink ref="B1" location="'It''s đây'!C5"/></hyperlinks>`,
  );
});

test("protection without password leaves widths, heights, sorting and filters free", () => {
  expect(found("sheetProtection", write({ isProtected: true }))).toBe(
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>',
  );
  expect(write({ isProtected: false })).not.toContain("sheetProtection");
});

test("columns: widths with the padding the file counts in, hidden or not", () => {
  const sheet = write({
    columnWidths: new Map([
      [4, 10],
      [0, 5.5],
    ]),
    hiddenColumns: [4, 2],
  });
  expect(found("cols", sheet)).toBe(
    '<cols><col min="1" max="1" width="6.125" customWidth="1"/><col min="3" max="3" width="8.625" hidden="1" outlineLevel="1"/>' +
      '<col min="5" max="5" width="10.625" hidden="1" outlineLevel="1" customWidth="1"/></cols>',
  );
});

const pane = (attributes: string, name: string): string =>
  `<pane ${attributes} activePane="${name}" state="frozen"/><selection pane="${name}"/>`;

test.each([
  [{ rows: 7, columns: 3 }, pane('xSplit="3" ySplit="7" topLeftCell="D8"', "bottomRight")],
  [{ rows: 7, columns: 0 }, pane('ySplit="7" topLeftCell="A8"', "bottomLeft")],
  [{ rows: 0, columns: 3 }, pane('xSplit="3" topLeftCell="D1"', "topRight")],
])("frozen panes %j", (freeze, expected) => {
  expect(found("sheetViews", write({ freeze }))).toBe(
    `<sheetViews><sheetView tabSelected="1" workbookViewId="0">${expected}</sheetView></sheetViews>`,
  );
});

test("the selected cell, in the part that scrolls", () => {
  const cursor = { row: 19, column: 4 };
  const selection = 'activeCell="E20" sqref="E20"/>';
  expect(found("sheetViews", write({ freeze: { rows: 2, columns: 0 }, cursor }))).toContain(
    `<selection pane="bottomLeft" ${selection}`,
  );
  expect(found("sheetViews", write({ cursor }))).toContain(`<selection ${selection}`);
});

test("hidden rows are a group that can be opened again", () => {
  const cells = [0, 1].map((row): DrawnCell => textCell(row, 0, "a", "plain"));
  const sheet = write({ cells, hiddenRows: [1] });
  expect(sheet).toContain('<sheetFormatPr defaultRowHeight="15.75" outlineLevelRow="1"/>');
  expect(sheet).toContain('<row r="1"><c');
  expect(sheet).toContain('<row r="2" hidden="1" outlineLevel="1"><c');
});

test("validations that say the same of cells of one column stand there once, for the topmost cell", () => {
  const whole = (row: number): DrawnValidation => ({
    area: { top: row, left: 4, bottom: row, right: 4 },
    rule: { kind: "custom", formula: call("ISNUMBER", cell(row, 4)) },
    words: silent,
    severity: "stop",
  });
  const other = { ...whole(6), words: { ...whole(6).words, prompt: "Hai" } };
  const part = write({ validations: [whole(7), whole(3), other] });
  expect(part).toContain('<dataValidations count="2">');
  expect(part).toContain('sqref="E4 E8"><formula1>ISNUMBER(E4)</formula1>');
  expect(part).toContain('sqref="E7"><formula1>ISNUMBER(E7)</formula1>');
});

test("nothing frozen, no gridlines", () => {
  expect(found("sheetViews", write({ freeze: { rows: 0, columns: 0 }, showGridlines: false }))).toBe(
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews>',
  );
});

test("print set-up: A4, millimetres as inches, one page wide, number on every page but the first", () => {
  const sheet = write({
    tabColour: "C00000",
    print: aPrintSetup({
      orientation: "landscape",
      margins: { top: 20, bottom: 25.4, left: 30, right: 15 },
      fitToWidth: true,
      pageNumbers: true,
      footer: "2026 A & B",
    }),
  });
  const footer = '&amp;L&amp;9&amp;"Times New Roman,Italic"2026 A &amp;&amp; B';
  expect(sheet).toContain('<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(sheet).toContain(
    '<pageMargins left="1.1811" right="0.5906" top="0.7874" bottom="1" header="0.3937" footer="0.5"/>' +
      '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader>' +
      `<oddFooter>${footer}</oddFooter><firstFooter>${footer}</firstFooter></headerFooter>`,
  );
});

test("without page numbers the footer is the same on every page", () => {
  expect(found("headerFooter", write({ print: aPrintSetup({ footer: "x" }) }))).toBe(
    '<headerFooter><oddFooter>&amp;L&amp;9&amp;"Times New Roman,Italic"x</oddFooter></headerFooter>',
  );
  expect(write({})).not.toContain("headerFooter");
  expect(write({})).not.toContain("sheetPr>");
});

test("texts that look like numbers get no green corner, column by column; others keep theirs", () => {
  const cells = [
    ...["012", "1.234,5", "50%", "2E3"].map((words, row) => textCell(row, 0, words, "text")),
    textCell(5, 0, "0912 345 678", "text"),
    textCell(0, 1, "12 CĐCS", "text"),
    textCell(1, 1, "-7", "input-text"),
    textCell(2, 1, "2E", "text"),
  ];
  expect(found("ignoredErrors", write({ cells }))).toBe(
    '<ignoredErrors><ignoredError sqref="A1:A4 B2 A6" numberStoredAsText="1"/></ignoredErrors>',
  );
  expect(found("ignoredErrors", write({ cells: [textCell(0, 0, "một", "text")] }))).toBeUndefined();
});

test("the elements of a sheet stand in the order of the schema", () => {
  const sheet = write({
    cells: [textCell(0, 0, "012", "text")],
    tabColour: "C00000",
    columnWidths: new Map([[0, 9]]),
    isProtected: true,
    filter: areaAt("A1:B9"),
    merges: [areaAt("D1:E1")],
    conditionalFormats: [{ area: areaAt("A1"), formula: number(1), emphasis: "bad" }],
    validations: [aList],
    links: [{ row: 0, column: 0, toSheet: "Sheet1", toRow: 0, toColumn: 0 }],
    print: aPrintSetup({ pageNumbers: true }),
  });
  const content = /<worksheet [^>]*>(.*)<\/worksheet>/s.exec(sheet)?.[1] ?? "";
  expect(childrenOf(content)).toEqual([
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetProtection",
    "autoFilter",
    "mergeCells",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "ignoredErrors",
  ]);
});

/** Returns the names of the elements on the first level. */
function childrenOf(xml: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, closing, name = "", selfClosing] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (closing === "/") depth -= 1;
    else {
      if (depth === 0) names.push(name);
      if (selfClosing !== "/") depth += 1;
    }
  }
  return names;
}
