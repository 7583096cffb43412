import type { CellWrite, NewContent } from "../../../../src/workbook/files/cell-changes";
import { formatAt, formulaAt } from "../../../../src/workbook/grid/grid";
import { contentIn, firstGrid, position } from "../../reading/reading";
import { relationshipsOf, workbookPart } from "../../../support/files/xlsx-parts";
import {
  changesBetween,
  failureOf,
  mark,
  partOf,
  patchable,
  patched,
  patchableSheet,
  sheetOf,
} from "../patching";

const write = (cell: string, content: NewContent, look?: CellWrite["look"]): CellWrite => ({
  place: { sheet: "Sheet1", cell },
  content,
  ...(look === undefined ? {} : { look }),
});
const number = (value: number): NewContent => ({ kind: "number", value });

const rows =
  '<row r="1"><c r="A1" s="2" t="inlineStr"><is><t> 12 </t></is></c><c r="B1"><f>A1*2</f><v>0</v></c></row>' +
  '<row r="2"><c r="A2" s="1" t="s"><v>0</v></c><c r="B2" t="str"><v/><f>"x"</f></c></row>';
const before = patchableSheet(`<sheetData>${rows}</sheetData>`);

const at = (bytes: Uint8Array, address: string) => {
  const grid = firstGrid(bytes);
  const { row, column } = position(address);
  return {
    content: contentIn(grid, address),
    formula: formulaAt(grid, row, column)?.text,
    format: formatAt(grid, row, column),
  };
};

test("a number takes the place of a text, and loses the format that would make text of it again", () => {
  const after = patched(before, { writes: [write("A1", number(12))] });
  expect(sheetOf(after)).toContain('<c r="A1" s="3"><v>12</v></c>');
  expect(at(after, "A1")).toEqual({
    content: 12,
    formula: undefined,
    format: { numberFormat: "General", isDate: false, font: ".VnTime", locked: true },
  });
  expect(partOf(after, "xl/styles.xml")).not.toMatch(
    /fillId="0" borderId="0" xfId="0" quotePrefix="1"\/><xf numFmtId="0"[^>]*quotePrefix/,
  );
});

test("a number in a cell that is formatted for numbers changes no format", () => {
  const after = patched(before, { writes: [write("A2", number(43_000))] });
  expect(sheetOf(after)).toContain('<c r="A2" s="1"><v>43000</v></c>');
  expect(changesBetween(before, after).changed).not.toContain("xl/styles.xml");
});

test("of two marked cells of one look only the one that gets a number loses its text format", () => {
  const cells = '<sheetData><row r="1"><c r="A1" s="2"/><c r="B1" s="2"/></row></sheetData>';
  const after = patched(patchableSheet(cells), {
    marks: [mark("A1"), mark("B1")],
    writes: [write("B1", number(1))],
  });
  expect([at(after, "A1").format.numberFormat, at(after, "B1").format.numberFormat]).toEqual([
    "@",
    "General",
  ]);
});

test("a text takes the place of a text, in a font that has its letters", () => {
  const after = patched(before, {
    writes: [write("A2", { kind: "text", text: "Đoàn viên " }, { font: "Times New Roman" })],
  });
  expect(at(after, "A2")).toEqual({
    content: "Đoàn viên ",
    formula: undefined,
    format: { numberFormat: "m/d/yyyy", isDate: true, font: "Times New Roman", locked: false },
  });
  expect(partOf(after, "xl/styles.xml")).toContain(
    '<font><b/><sz val="10"/><name val="Times New Roman"/></font></fonts>',
  );
});

test("texts change no figure: results of formulas stay, and nothing is to be calculated", () => {
  const after = patched(before, { writes: [write("A2", { kind: "text", text: "=1+1" })] });
  expect(changesBetween(before, after)).toEqual({
    changed: ["xl/worksheets/sheet1.xml"],
    added: [],
    removed: [],
  });
  expect(sheetOf(after)).toContain('<c r="A2" s="1" t="inlineStr"><is><t>=1+1</t></is></c>');
});

test("figures take all results of formulas with them, and everything is calculated on opening", () => {
  const after = patched(before, { writes: [write("A1", number(12))] });
  expect(sheetOf(after)).toContain('<c r="B1"><f>A1*2</f></c>');
  expect(sheetOf(after)).toContain('<c r="B2" t="str"><f>"x"</f></c>');
  expect(partOf(after, "xl/workbook.xml")).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
});

test("a formula is written with its result, into a cell that may not be there yet", () => {
  const after = patched(before, {
    writes: [write("C7", { kind: "formula", text: 'IF(A1<2,"",A1)', result: 7 })],
  });
  expect(at(after, "C7")).toMatchObject({ content: 7, formula: 'IF(A1<2,"",A1)' });
});

test("a boolean and nothing can be written too", () => {
  const after = patched(before, {
    writes: [write("A1", { kind: "boolean", value: true }), write("A2", { kind: "empty" })],
  });
  expect(sheetOf(after)).toContain('<c r="A1" s="2" t="b"><v>1</v></c>');
  expect(sheetOf(after)).toContain('<c r="A2" s="1"/>');
});

test("a calculated cell is not filled", () => {
  expect(failureOf(before, { writes: [write("B1", number(1))] })).toEqual({
    kind: "calculated",
    place: { sheet: "Sheet1", cell: "B1" },
  });
});

test("a cell of a sheet that is not there is not filled; a mark there is left out", () => {
  const place = { sheet: "Gone", cell: "A1" };
  expect(failureOf(before, { writes: [{ place, content: number(1) }] })).toEqual({
    kind: "unusual",
    part: "Gone",
  });
  expect(patched(before, { marks: [{ place, severity: "error", text: "" }] })).toHaveLength(
    patched(before, {}).length,
  );
});

test("the chain of calculation, which does not know the new formula, is taken away", () => {
  const types = (inside: string): string =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${inside}</Types>`;
  const chained = patchable({
    "[Content_Types].xml": types('<Override ContentType="x" PartName="/xl/calcChain.xml"/>'),
    "xl/calcChain.xml": '<calcChain><c r="B1" i="1"/></calcChain>',
    "xl/workbook.xml": workbookPart(
      '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="1"/>',
    ),
    "xl/_rels/workbook.xml.rels": relationshipsOf(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "calcChain", "calcChain.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheetOf(before),
  });
  const after = patched(chained, { writes: [write("C1", { kind: "formula", text: "1" })] });
  expect(changesBetween(chained, after).removed).toEqual(["xl/calcChain.xml"]);
  expect(partOf(after, "[Content_Types].xml")).toBe(types(""));
  expect(partOf(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  expect(partOf(after, "xl/workbook.xml")).toContain('<calcPr calcId="1" fullCalcOnLoad="1"/>');
});
