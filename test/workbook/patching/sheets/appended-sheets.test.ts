import { contentAt, formulaAt } from "../../../../src/workbook/grid/grid";
import { formulaCell, numberCell, textCell } from "../../../../src/workbook/drawing/drawn-cells";
import { area, call } from "../../../../src/workbook/formula/build";
import { patchWorkbook } from "../../../../src/workbook/patch-workbook";
import { readWorkbook } from "../../../../src/workbook/read-workbook";
import { officeWorkbook } from "../../../support/blank-forms/office-workbook";
import { relationshipsOf } from "../../../support/files/xlsx-parts";
import { tinySheet, words } from "../../../support/sheets/tiny-drawing";
import { partOf, patchableSheet, patched } from "../patching";

const BOOK = officeWorkbook([
  {
    name: "Một",
    cells: {
      A1: 1,
      B1: { f: "A1*2", si: 0, ref: "B1:B3", v: 2 },
      A2: 2,
      B2: { si: 0, v: 4 },
      A3: 3,
      B3: { si: 0, v: 6 },
    },
  },
]);

const grids = (bytes: Uint8Array) => {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value.grids;
};

describe("sheets put behind those of a workbook", () => {
  it("stand in their order, with the results of their formulas", () => {
    const numbers = tinySheet("Hai", [
      numberCell(0, 0, 5, "number"),
      numberCell(1, 0, 6, "number"),
      formulaCell(2, 0, call("SUM", area({ top: 0, left: 0, bottom: 1, right: 0 })), "number-bold"),
    ]);
    const other = tinySheet("Ba", [textCell(0, 0, "=không phải công thức", "text")]);
    const after = patched(BOOK, { appended: [numbers, other] });
    const [first, second, third] = grids(after);
    // The workbook declares "0000"; built-in formats are not declared.
    expect(partOf(after, "xl/styles.xml")).toContain('<numFmts count="1">');
    expect([first, second, third].map((grid) => grid?.sheet)).toEqual(["Một", "Hai", "Ba"]);
    expect(second && contentAt(second, 2, 0)).toBe(11);
    expect(third && contentAt(third, 0, 0)).toBe("=không phải công thức");
    expect(first && contentAt(first, 1, 1)).toBe(4);
  });

  it.each([
    ["Calibri", 11, 85 / 7],
    ["Times New Roman", 12, 85 / 8],
    ["Times New Roman", 13, 85 / 9],
    [".VnTime", 14, 85 / 9],
    ["Arial", 10, 85 / 7],
  ])(
    "have columns as wide as they are drawn where the workbook counts by %s of %d points",
    (name, size, written) => {
      const font = `<font><b/><sz val="${String(size)}"/><name val="${name}"/></font>`;
      const book = patchableSheet("<sheetData/>", {
        "xl/styles.xml": `<styleSheet xmlns="NS"><fonts count="1">${font}</fonts></styleSheet>`,
      });
      const drawn = { ...tinySheet("Hai", [words(0, 0, "Xã A")]), columnWidths: new Map([[0, 10]]) };
      const xml = partOf(patched(book, { appended: [drawn] }), "xl/worksheets/sheet2.xml");
      expect(Number(/<col [^>]*width="([\d.]+)"/.exec(xml)?.[1])).toBeCloseTo(written, 6);
    },
  );

  describe("with texts", () => {
    const added = tinySheet("Hai", [words(0, 0, "Xã <A>"), words(1, 0, "hai"), words(2, 0, "Xã <A>")]);
    const texts = (bytes: Uint8Array) => grids(bytes).map(({ rows }) => rows.map((row) => row?.values[0]));
    const withTable = (table: string) =>
      patchableSheet(
        '<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c></row></sheetData>',
        {
          "xl/_rels/workbook.xml.rels": relationshipsOf(
            ["rId1", "worksheet", "worksheets/sheet1.xml"],
            ["rId2", "styles", "styles.xml"],
            ["rId3", "sharedStrings", "sharedStrings.xml"],
          ),
          "xl/sharedStrings.xml": table,
        },
      );

    it.each([
      ["", 12, '<sst xmlns="NS" count="9"><si><t>một</t></si><si><r><t>h</t></r><r><t>ai</t></r></si></sst>'],
      [
        "x:",
        5,
        '<x:sst xmlns:x="NS" uniqueCount="2"><x:si><x:t>một</x:t></x:si><x:si><x:t>hai</x:t></x:si></x:sst>',
      ],
    ])(
      "put each once behind those of the workbook, whose cells say the same as before (%p)",
      (prefix, count, table) => {
        const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const after = patched(withTable(table.replace("NS", namespace)), { appended: [added] });
        expect(texts(after)).toEqual([
          ["hai", "một"],
          ["Xã <A>", "hai", "Xã <A>"],
        ]);
        const written = partOf(after, "xl/sharedStrings.xml");
        expect(written.split(`<${prefix}si>`)).toHaveLength(1 + 2 + 2);
        expect(written).toMatch(/^<[^>]*uniqueCount="4"/);
        expect(written).toMatch(new RegExp(`^<[^>]* count="${String(count)}"`));
      },
    );

    it("bring a table to a workbook that has none", () => {
      const after = patched(BOOK, { appended: [added] });
      expect(texts(after)).toEqual([
        [1, 2, 3],
        ["Xã <A>", "hai", "Xã <A>"],
      ]);
      expect(partOf(after, "xl/sharedStrings.xml")).toContain('count="3" uniqueCount="2"');
    });
  });

  it("are refused where there is such a sheet already", () => {
    expect(patchWorkbook(BOOK, { appended: [tinySheet("một", [])] })).toEqual({
      ok: false,
      failure: { kind: "unusual", part: "một" },
    });
  });
});

describe("formulas that may be replaced", () => {
  const written = ["B1", "B2", "B3"].map((cell, index) => ({
    place: { sheet: "Một", cell },
    content: { kind: "formula", text: `A${index + 1}*3`, result: (index + 1) * 3 } as const,
  }));

  it("are written anew with their results", () => {
    const [sheet] = grids(patched(BOOK, { writes: written, replacesFormulas: true }));
    expect(sheet && [0, 1, 2].map((row) => formulaAt(sheet, row, 1)?.text)).toEqual(["A1*3", "A2*3", "A3*3"]);
    expect(sheet && [0, 1, 2].map((row) => contentAt(sheet, row, 1))).toEqual([3, 6, 9]);
  });

  it("are left alone where nobody said so", () => {
    expect(patchWorkbook(BOOK, { writes: written })).toEqual({
      ok: false,
      failure: { kind: "calculated", place: { sheet: "Một", cell: "B1" } },
    });
  });
});
