import { contentIn, contentOf, contents, failureOf, firstGrid, gridOfCells } from "../reading";
import { workbookPart, workbookWithCells } from "../../../support/files/xlsx-parts";

describe("cell types", () => {
  it.each([
    ['<c r="A1"><v>12</v></c>', 12],
    ['<c r="A1" t="n"><v>-12.5</v></c>', -12.5],
    ['<c r="A1"><v>0.1</v></c>', 0.1],
    ['<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['<c r="A1"><v>123456789012345678</v></c>', 123456789012345678],
    ['<c r="A1"><v> 7 </v></c>', 7],
    ['<c r="A1"><v>-0</v></c>', 0],
    ['<c r="A1"><v>0</v></c>', 0],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="b"><v>true</v></c>', true],
    ['<c r="A1" t="s"><v>1</v></c>', "beta"],
    ['<c r="A1" t="str"><v>x</v></c>', "x"],
    ['<c r="A1" t="str"><v></v></c>', ""],
    ['<c r="A1" t="inlineStr"><is><t>y</t></is></c>', "y"],
    ['<c r="A1" t="inlineStr"><is/></c>', ""],
    ['<c r="A1" t="d"><v>2026-03-01T00:00:00</v></c>', "2026-03-01T00:00:00"],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
  ])("%s", (cell, expected) => {
    expect(contentOf(cell)).toEqual(expected);
  });

  it.each([
    '<c r="A1"/>',
    '<c r="A1"></c>',
    '<c r="A1" t="s"/>',
    '<c r="A1" t="s"><v/></c>',
    '<c r="A1" t="s"><v></v></c>',
    '<c r="A1"><v/></c>',
    '<c r="A1" t="e"><v></v></c>',
    '<c r="A1" s="0"><v> </v></c>',
  ])("nothing is read from %s", (cell) => {
    expect(contentOf(cell)).toBeUndefined();
  });

  it.each(["7", "-1", "x", "1.5", "99999999999999999999"])("shared string index %s is an error", (index) => {
    expect(contentOf(`<c r="A1" t="s"><v>${index}</v></c>`)).toEqual({ error: "#VALUE!" });
  });

  it.each(["abc", "0x10", "Infinity", "1e999", "-", "1.2.3", "12%", "NaN"])(
    "a number cell that says %s stays text",
    (text) => {
      expect(contentOf(`<c r="A1"><v>${text}</v></c>`)).toBe(text);
    },
  );

  it("a table nobody declared makes every index wrong", () => {
    const grid = gridOfCells('<row><c t="s"><v>0</v></c></row>', { "xl/sharedStrings.xml": undefined });
    expect(contents(grid)).toEqual({ A1: { error: "#VALUE!" } });
  });
});

describe("cell places", () => {
  it("cells and rows without address follow their predecessors", () => {
    const grid = gridOfCells(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(contents(grid)).toEqual({ A1: 1, B1: 2, C5: 3, D5: 4, A6: 5 });
  });

  it("cells and rows may come in any order", () => {
    const grid = gridOfCells(
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>',
    );
    expect(contents(grid)).toEqual({ B3: 1, A3: 2, A1: 3 });
  });

  it("of two cells at one address the later wins, also when it is empty", () => {
    const grid = gridOfCells(
      '<row r="1"><c r="A1" s="3"><f>1</f><v>1</v></c><c r="A1"><v>2</v></c><c r="D1"><v>8</v></c><c r="D1"><v>7</v></c><c r="B1"><v>9</v></c><c r="B1"/></row>' +
        '<row r="2"><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"/><c r="C1"><v>4</v></c></row>',
    );
    expect(contents(grid)).toEqual({ A2: 3, C1: 4, D1: 7 });
    expect(grid.formulas.size).toBe(0);
    expect(grid.rows[0]?.formats[0]).toBeUndefined();
  });

  it("cells that stand twice are told when they say different things", () => {
    const grid = gridOfCells(
      '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c><c r="B1"><v>3</v></c><c r="B1"><v>3</v></c></row>' +
        '<row r="2"><c r="C2" t="e"><v>#REF!</v></c><c r="C2" t="e"><v>#REF!</v></c><c r="D2"><v>4</v></c><c r="D2"/></row>',
    );
    expect(grid.clashes).toEqual([
      { row: 0, column: 0 },
      { row: 1, column: 3 },
    ]);
    expect(gridOfCells('<row><c r="A1"/><c r="A1"><v>1</v></c></row>').clashes).toBeUndefined();
  });

  it("rows that look alike keep one list of looks, and a row that goes on later changes no other", () => {
    const { rows } = gridOfCells(
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row><row r="2"><c r="A2" s="1"/><c r="B2" s="2"/></row>' +
        '<row r="3"><c r="A3" s="1"/><c r="B3" s="2"/></row><row r="2"><c r="B2" s="3"/></row>',
    );
    expect(rows.map((row) => row?.formats)).toEqual([
      [1, 2],
      [1, 3],
      [1, 2],
    ]);
    expect(rows[2]?.formats).toBe(rows[0]?.formats);
  });

  // 25/10/2017 is day 43,033 of the 1900 system: 43,101 is 1/1/2018, 68 days later.
  it.each([
    ["2017-10-25", 43_033],
    ["2017-10-25T00:00:00", 43_033],
    ["2017-10-25T18:00:00Z", 43_033.75],
    ["2017-10-25T06:00", 43_033.25],
    ["2017-02-31", "2017-02-31"],
    ["1900-02-28", "1900-02-28"],
    ["T08:30:00", "T08:30:00"],
  ])("the ISO date %s in a cell that shows dates is %s", (text, content) => {
    const styles = {
      "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    };
    const cell = (style: number) => `<row><c r="A1" s="${style}" t="d"><v>${text}</v></c></row>`;
    expect(contentIn(firstGrid(workbookWithCells(cell(1), styles)), "A1")).toBe(content);
    expect(contentIn(firstGrid(workbookWithCells(cell(0), styles)), "A1")).toBe(text);
  });

  it("an ISO date counts from 1904 where the workbook does", () => {
    const bytes = workbookWithCells('<row><c r="A1" s="1" t="d"><v>1904-01-03</v></c></row>', {
      "xl/styles.xml": '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>',
      "xl/workbook.xml": workbookPart(
        '<workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>',
      ),
    });
    expect(contentIn(firstGrid(bytes), "A1")).toBe(2);
  });

  it("small letters in an address count", () => {
    expect(contents(gridOfCells('<row r="2"><c r="ab2"><v>1</v></c></row>'))).toEqual({ AB2: 1 });
  });

  it("an address that is none counts as absent", () => {
    const grid = gridOfCells(
      '<row r="2"><c r="2B"><v>1</v></c><c r="A0"><v>2</v></c><c r=""><v>3</v></c></row>',
    );
    expect(contents(grid)).toEqual({ A2: 1, B2: 2, C2: 3 });
  });

  it("the last cell of the grid is read, and the rows before it stay holes", () => {
    const grid = gridOfCells('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(contentIn(grid, "XFD1048576")).toBe(1);
    expect(Object.keys(grid.rows)).toEqual(["1048575"]);
  });

  it.each([
    ['<row r="1048577"/>', 1_048_576],
    ['<row r="1"><c r="A1048577"/></row>', 1_048_576],
    ['<row r="1"><c r="XFE1"/></row>', 16_384],
    ['<row r="1"><c r="ZZZZZZZZZZZZZZZZZZZ1"/></row>', 16_384],
    [`<row r="1"><c r="A${"9".repeat(400)}"/></row>`, 1_048_576],
    ['<row r="1"><c r="XFD1"/><c/></row>', 16_384],
    ['<row r="1048576"/><row/>', 1_048_576],
  ])("a cell outside the grid is refused (%#)", (rows, allowed) => {
    expect(failureOf(workbookWithCells(rows))).toEqual({ kind: "too-large", limit: "grid", allowed });
  });

  it("rows without cells are holes", () => {
    const grid = gridOfCells('<row r="1"/><row r="2"><c r="A2"/></row><row r="3"><c r="A3" s="0"/></row>');
    expect(grid.rows).toHaveLength(0);
  });

  it("an empty cell keeps its format", () => {
    const grid = gridOfCells('<row r="1"><c r="B1" s="4"/></row>');
    expect(grid.rows[0]?.formats[1]).toBe(4);
    expect(contents(grid)).toEqual({});
  });
});

/**
 * The usual notation is read by a faster path; each of the others is equivalent, in another order or
 * spelling.
 */
describe("a cell says the same however its tag is written", () => {
  const STYLES = '<styleSheet><fonts><font/></fonts><cellXfs><xf/><xf numFmtId="9"/></cellXfs></styleSheet>';
  const grid = (cell: string) => gridOfCells(`<row r="3">${cell}</row>`, { "xl/styles.xml": STYLES });
  it.each([
    '<c r="AB3" s="1" t="s"><v>1</v></c>',
    '<c t="s" s="1" r="AB3"><v>1</v></c>',
    "<c r='AB3' s='1' t='s'><v>1</v></c>",
    '<c r="ab3" s="1" t="s"><v>1</v></c>',
    '<c  r="AB3"\ns="1"\tt="s" ><v>1</v></c >',
    '<x:c r="AB3" s="1" t="s"><x:v>1</x:v></x:c>',
    '<c r="AB3" s="1" cm="1" t="s"><v>1</v></c>',
    '<c r="AB3" s="1" t="s" vm="2"><v> 1 </v></c>',
    '<c r="AB3" s="1" t="s"><v>01</v><!-- 2 --></c>',
  ])("%s", (cell) => {
    const { rows } = grid(cell);
    expect(rows[2]?.values[27]).toBe("beta");
    expect(rows[2]?.formats[27]).toBe(1);
  });

  it.each([
    ['<c r="A0"><v>1</v></c>', { A3: 1 }],
    ['<c r="3"><v>1</v></c>', { A3: 1 }],
    ['<c r=""><v>1</v></c>', { A3: 1 }],
    ['<c r="B3" s="x"><v>1</v></c>', { B3: 1 }],
    ['<c r="B3"><v>999999999999999</v></c>', { B3: 999_999_999_999_999 }],
    ['<c r="B3"><v>9007199254740993</v></c>', { B3: 9_007_199_254_740_992 }],
    ['<c r="B3"><v>1</v><f>A1</f></c>', { B3: 1 }],
  ])("%s", (cell, expected) => {
    expect(contents(grid(cell))).toEqual(expected);
  });

  it.each(['<c r="XFE1"><v>1</v></c>', '<c r="A1048577"><v>1</v></c>'])("%s is outside the grid", (cell) => {
    expect(failureOf(workbookWithCells(`<row r="1">${cell}</row>`))).toMatchObject({ limit: "grid" });
  });
});

describe("elements that are no cells", () => {
  const STYLES = { "xl/styles.xml": '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>' };

  it("are passed over among the cells of a row", () => {
    const grid = gridOfCells(
      '<row r="1"><c r="A1"><v>1</v></c><d r="B1"><v>9</v></d><cx r="C1"><v>8</v></cx>' +
        '<x r="7" hidden="1"/><c><v>2</v></c><d r="E1"><v>6</v></d><extLst><ext><c r="Z9"><v>7</v></c></ext></extLst></row>',
    );
    expect(contents(grid)).toEqual({ A1: 1, B1: 2 });
    expect(grid.hiddenRows).toEqual([]);
  });

  it("a text that looks like a date stays a text, and only a cell of dates becomes a number", () => {
    const cells =
      '<c r="A1" s="1" t="str"><v>2026-01-01</v></c><c r="B1" s="1" t="d"><v>2026-01-01</v></c>' +
      '<c r="C1" t="d"><v>2026-01-01</v></c><c r="D1" s="1" t="d"/>';
    expect(contents(gridOfCells(`<row r="1">${cells}</row>`, STYLES))).toEqual({
      A1: "2026-01-01",
      B1: 46_023,
      C1: "2026-01-01",
    });
  });
});
