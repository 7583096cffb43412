import { binary, call, number, text } from "../../../../src/workbook/formula/build";
import { writeWorkbook } from "../../../../src/workbook/write-workbook";
import type { DrawnCell, SheetDrawing } from "../../../../src/workbook/drawing/drawing";
import { aDrawing, areaAt, aSheet, drawn } from "../drawing-builders";
import { partOf, sheetOf } from "../workbook-parts";

const write = (cells: readonly DrawnCell[], given: Partial<SheetDrawing> = {}): Uint8Array =>
  writeWorkbook(aDrawing([aSheet({ cells, ...given })]));

const sheetData = (workbook: Uint8Array): string =>
  /<sheetData>.*<\/sheetData>|<sheetData\/>/s.exec(sheetOf(workbook))?.[0] ?? "";

const strings = (workbook: Uint8Array): string =>
  /<sst[^>]*>(.*)<\/sst>/s.exec(partOf(workbook, "xl/sharedStrings.xml"))?.[1] ?? "";

test("cells stand in order, whatever the order they are drawn in", () => {
  const workbook = write([drawn("B2", 2), drawn("C1", -0.5), drawn("A2", 1e21), drawn("A1", undefined)]);
  expect(sheetData(workbook)).toBe(
    '<sheetData><row r="1"><c r="A1" s="0"/><c r="C1" s="0"><v>-0.5</v></c></row>' +
      '<row r="2"><c r="A2" s="0"><v>1e+21</v></c><c r="B2" s="0"><v>2</v></c></row></sheetData>',
  );
});

test("a text is stored once and referred to by number", () => {
  const workbook = write([drawn("A1", "Tổ"), drawn("A2", "Đội"), drawn("A3", "Tổ")]);
  expect(sheetData(workbook)).toBe(
    '<sheetData><row r="1"><c r="A1" s="0" t="s"><v>0</v></c></row>' +
      '<row r="2"><c r="A2" s="0" t="s"><v>1</v></c></row>' +
      '<row r="3"><c r="A3" s="0" t="s"><v>0</v></c></row></sheetData>',
  );
  expect(partOf(workbook, "xl/sharedStrings.xml")).toContain('count="3" uniqueCount="2"');
  expect(strings(workbook)).toBe("<si><t>Tổ</t></si><si><t>Đội</t></si>");
});

test("an empty text is an empty cell", () => {
  expect(sheetData(write([drawn("A1", "")]))).toBe(
    '<sheetData><row r="1"><c r="A1" s="0"/></row></sheetData>',
  );
});

test.each([
  ['a & b < c > "d"', '<t>a &amp; b &lt; c &gt; "d"</t>'],
  [" before", '<t xml:space="preserve"> before</t>'],
  ["after ", '<t xml:space="preserve">after </t>'],
  ["two\nlines", '<t xml:space="preserve">two\nlines</t>'],
  ["two\r\nlines", '<t xml:space="preserve">two_x000D_\nlines</t>'],
  ["a\u0000b\u001fc", "<t>a_x0000_b_x001F_c</t>"],
  ["\ufffe\uffff", "<t>_xFFFE__xFFFF_</t>"],
  ["_x0041_", "<t>_x005F_x0041_</t>"],
  ["_x0041__x0042_", "<t>_x005F_x0041__x005F_x0042_</t>"],
  ["_x41_ is no escape", "<t>_x41_ is no escape</t>"],
  ["]]>", "<t>]]&gt;</t>"],
  ["😀", "<t>😀</t>"],
])("the text %j is stored as %s", (content, expected) => {
  expect(strings(write([drawn("A1", content)]))).toBe(`<si>${expected}</si>`);
});

test.each(["=cmd|' /C calc'!A0", "+84 912", "-", "@here"])(
  "%s stays a text, also when it is retyped",
  (content) => {
    const workbook = write([drawn("A1", content), drawn("A2", `a${content}`)]);
    const [, quoted = "", usual = ""] =
      /r="A1" s="(\d+)" t="s".*r="A2" s="(\d+)" t="s"/.exec(sheetData(workbook)) ?? [];
    const formats = [...partOf(workbook, "xl/styles.xml").matchAll(/<xf [^>]*xfId[^>]*>/g)].map(([xf]) => xf);
    expect(formats[Number(quoted)]).toContain('quotePrefix="1"');
    expect(formats[Number(usual)]).not.toContain("quotePrefix");
    expect(sheetData(workbook)).not.toContain("<f>");
  },
);

test("formulas carry their results", () => {
  const yes = binary(number(1), "=", number(1));
  const workbook = write([
    drawn("A1", binary(number(20), "+", number(22))),
    drawn("A2", binary(text(" <a"), "&", text("&b"))),
    drawn("A3", yes),
    drawn("A4", call("NOT", yes)),
    drawn("A5", binary(number(1), "/", number(0))),
    drawn("A6", text("")),
  ]);
  expect(sheetData(workbook)).toBe(
    '<sheetData><row r="1"><c r="A1" s="0"><f>20+22</f><v>42</v></c></row>' +
      '<row r="2"><c r="A2" s="0" t="str"><f>" &lt;a"&amp;"&amp;b"</f><v> &lt;a&amp;b</v></c></row>' +
      '<row r="3"><c r="A3" s="0" t="b"><f>1=1</f><v>1</v></c></row>' +
      '<row r="4"><c r="A4" s="0" t="b"><f>NOT(1=1)</f><v>0</v></c></row>' +
      '<row r="5"><c r="A5" s="0" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>' +
      '<row r="6"><c r="A6" s="0" t="str"><f>""</f><v></v></c></row></sheetData>',
  );
});

test("a row has its height, with cells or without", () => {
  const workbook = write([drawn("A1", 1)], {
    rowHeights: new Map([
      [2, 30.5],
      [0, 20],
    ]),
  });
  expect(sheetData(workbook)).toBe(
    '<sheetData><row r="1" ht="20" customHeight="1"><c r="A1" s="0"><v>1</v></c></row>' +
      '<row r="3" ht="30.5" customHeight="1"></row></sheetData>',
  );
});

test("cells under a merge look like its first cell, so that its border is whole", () => {
  const workbook = write([drawn("A1", 1, "header"), drawn("B2", undefined, "label")], {
    merges: [areaAt("A1:B2"), areaAt("D1:E1"), areaAt("A5:A5")],
  });
  const style = (address: string): string | undefined =>
    new RegExp(`r="${address}" s="(\\d+)"`).exec(sheetData(workbook))?.[1];
  expect(style("B1")).toBe(style("A1"));
  expect(style("A2")).toBe(style("A1"));
  expect(style("B2")).not.toBe(style("A1"));
  expect(style("D1")).toBeUndefined();
  expect(sheetOf(workbook)).toContain(
    '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="D1:E1"/></mergeCells>',
  );
});

test("the dimension is the rectangle around all cells", () => {
  expect(sheetOf(write([drawn("D7", 1), drawn("B3", 1), drawn("C9", 1)]))).toContain(
    '<dimension ref="B3:D9"/>',
  );
  expect(sheetOf(write([]))).toContain('<dimension ref="A1"/>');
});
