import { formulaAt } from "../../../../src/workbook/grid/grid";
import { readWorkbook } from "../../../../src/workbook/read-workbook";
import { workbookWithCells } from "../../../support/files/xlsx-parts";
import { contentIn, gridOfCells, position } from "../reading";

function read(cells: string, address = "A1") {
  const grid = gridOfCells(`<row r="1">${cells}</row>`);
  const { row, column } = position(address);
  return { formula: formulaAt(grid, row, column), content: contentIn(grid, address) };
}

describe("formulas", () => {
  it.each([
    ["<c><f>B1</f></c>", false, undefined],
    ["<c><f>B1</f><v/></c>", false, undefined],
    ["<c><f>B1</f><v></v></c>", false, undefined],
    ["<c><f>B1</f><v>5</v></c>", true, 5],
    ["<c><f>B1</f><v>0</v></c>", true, 0],
    ['<c t="str"><f>B1</f><v></v></c>', true, ""],
    ['<c t="str"><f>B1</f></c>', false, undefined],
    ['<c t="b"><f>B1</f><v>0</v></c>', true, false],
    ['<c t="e"><f>B1</f><v>#REF!</v></c>', true, { error: "#REF!" }],
    ["<c><v>5</v><f>B1</f></c>", true, 5],
  ])("absent, empty, zero and present results differ: %s", (cell, hasCachedValue, content) => {
    expect(read(cell)).toEqual({ formula: { text: "B1", hasCachedValue }, content });
  });

  it("are only noted, not read, when their texts are not asked for", () => {
    const cells =
      '<row r="1"><c><f>B1</f><v>5</v></c><c><f/><v>6</v></c><c><f t="shared" ref="C1:D1" si="0">A1</f></c></row>';
    const workbook = readWorkbook(workbookWithCells(cells), { formulaTexts: false });
    const grid = workbook.ok ? workbook.value.grids[0] : undefined;
    expect([...(grid?.formulas.values() ?? [])]).toEqual([
      { text: "", hasCachedValue: true },
      { text: "", over: "C1:D1", hasCachedValue: false },
    ]);
  });

  it("are raw text without the equals sign", () => {
    expect(read("<c><f>=IF(A1&lt;&gt;&quot;x&quot;,1,_xlfn.XLOOKUP(1,B:B,C:C))</f></c>").formula?.text).toBe(
      'IF(A1<>"x",1,_xlfn.XLOOKUP(1,B:B,C:C))',
    );
  });

  it("shared: the master has the text, all have the area", () => {
    const cells =
      '<c r="A1"><f t="shared" ref="A1:C1" si="0">D1*2</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>4</v></c><c r="C1"><f si="0" t="shared"></f></c>';
    expect(read(cells, "A1").formula).toEqual({ text: "D1*2", over: "A1:C1", hasCachedValue: true });
    expect(read(cells, "B1").formula).toEqual({ text: "", over: "A1:C1", hasCachedValue: true });
    expect(read(cells, "C1").formula).toEqual({ text: "", over: "A1:C1", hasCachedValue: false });
  });

  it("shared without a master are formulas nevertheless", () => {
    expect(read('<c><f t="shared" si="9"/><v>1</v></c>').formula).toEqual({ text: "", hasCachedValue: true });
  });

  it("array: the area is kept", () => {
    expect(read('<c><f t="array" ref="A1:A3" aca="false">B1:B3*2</f><v>2</v></c>').formula).toEqual({
      text: "B1:B3*2",
      over: "A1:A3",
      hasCachedValue: true,
    });
  });

  it("an empty element is no formula", () => {
    expect(read('<c><f ca="1"/><v>1</v></c>')).toEqual({ formula: undefined, content: 1 });
  });
});
