import { EMPHASES, STYLES } from "../../../../src/workbook/drawing/style";
import type { CellStyle, StyleName } from "../../../../src/workbook/drawing/style";
import { emphasisIndex, workbookStyles } from "../../../../src/workbook/writing/styles/styles-part";

const NAMES = Object.keys(STYLES).map(styleNamed);
const { formatIndex, part } = workbookStyles();
for (const isQuoted of [false, true]) for (const name of NAMES) formatIndex(name, isQuoted);
/** With every style. */
const STYLES_PART = part();

const items = (list: string, item: string): readonly string[] => {
  const content = new RegExp(`<${list} count="(\\d+)">(.*?)</${list}>`, "s").exec(STYLES_PART);
  const found = [
    ...(content?.[2] ?? "").matchAll(new RegExp(`<${item}(?: [^>]*?)?(?:/>|>.*?</${item}>)`, "gs")),
  ];
  expect(found).toHaveLength(Number(content?.[1]));
  return found.map(([text]) => text);
};

/** Returns the format of a style with its font, fill and border resolved. */
function look(style: StyleName, isQuoted = false): Record<string, string | undefined> {
  const xf = items("cellXfs", "xf")[formatIndex(style, isQuoted)] ?? "";
  const index = (name: string): number => Number(new RegExp(`${name}="(\\d+)"`).exec(xf)?.[1]);
  return {
    format: /numFmtId="(\d+)"/.exec(xf)?.[1],
    font: items("fonts", "font")[index("fontId")],
    fill: items("fills", "fill")[index("fillId")],
    border: items("borders", "border")[index("borderId")],
    rest: />(.*)<\/xf>/.exec(xf)?.[1],
  };
}

function styleNamed(name: string): StyleName {
  const known = Object.keys(STYLES).find((style): style is StyleName => style === name);
  if (known === undefined) throw new Error(`No such style: ${name}`);
  return known;
}

const plainFont = '<font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>';
const noFill = '<fill><patternFill patternType="none"/></fill>';
const noBorder = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
const box = `<border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border>`;

test("a blank cell is in the font of the forms", () => {
  expect(items("fonts", "font")[0]).toBe(plainFont);
  expect(formatIndex("plain", false)).toBe(0);
  expect(look("plain")).toEqual({
    format: "0",
    font: plainFont,
    fill: noFill,
    border: noBorder,
    rest: undefined,
  });
});

test("a heading: font, fill, border and alignment", () => {
  expect(look("header")).toEqual({
    format: "0",
    font: `<font><b/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>`,
    fill: '<fill><patternFill patternType="solid"><fgColor rgb="FFDCE9F5"/></patternFill></fill>',
    border: box,
    rest: '<alignment horizontal="center" vertical="center" wrapText="1"/>',
  });
});

test("an input cell is unlocked, every other cell is not", () => {
  expect(look("input-number")).toEqual({
    format: "3",
    font: plainFont,
    fill: '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFBE6"/></patternFill></fill>',
    border: box,
    rest: '<alignment horizontal="right" vertical="center"/><protection locked="0"/>',
  });
  for (const [name, style] of Object.entries<CellStyle>(STYLES)) {
    const isUnlocked = look(styleNamed(name)).rest?.includes('locked="0"') ?? false;
    expect([name, isUnlocked]).toEqual([name, style.locked === false]);
  }
});

test("colour, underline and size of a font stand in the order of the schema", () => {
  expect(look("link-small").font).toBe(
    '<font><u/><sz val="10"/><color rgb="FF0563C1"/><name val="Times New Roman"/><family val="1"/></font>',
  );
  expect(look("code").font).toBe(
    '<font><sz val="8"/><color rgb="FF808080"/><name val="Times New Roman"/><family val="1"/></font>',
  );
});

test("an indent is written with the alignment it needs", () => {
  expect(look("label-indent").rest).toBe(
    '<alignment horizontal="left" vertical="center" wrapText="1" indent="1"/>',
  );
});

test("number formats that are not built in are declared", () => {
  expect(items("numFmts", "numFmt")).toEqual([
    '<numFmt numFmtId="165" formatCode="dd/mm/yyyy"/>',
    '<numFmt numFmtId="166" formatCode="#,##0.00#######"/>',
    '<numFmt numFmtId="167" formatCode="0.00######%"/>',
  ]);
  expect(look("percent").format).toBe("10");
  expect(look("date").format).toBe("165");
  expect(look("text").format).toBe("49");
});

test("the quoted variant of a style differs in nothing else", () => {
  for (const name of NAMES) {
    expect(look(name, true)).toEqual(look(name));
    expect(formatIndex(name, true)).not.toBe(formatIndex(name, false));
  }
});

test("emphases are differential formats in the order of their numbers", () => {
  expect(Object.keys(EMPHASES).indexOf("bad")).toBe(emphasisIndex("bad"));
  expect(items("dxfs", "dxf")[emphasisIndex("bad")]).toBe(
    '<dxf><font><color rgb="FF9C0006"/></font>' +
      '<fill><patternFill patternType="solid"><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
  );
});

test("a workbook has the looks that its cells have, and no others", () => {
  const few = workbookStyles();
  expect([
    few.formatIndex("date", false),
    few.formatIndex("bold", false),
    few.formatIndex("date", false),
  ]).toEqual([1, 2, 1]);
  expect(few.part()).toContain(
    '<numFmts count="1"><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>',
  );
  expect(few.part()).toContain('<cellXfs count="3">');
  expect(few.part()).toContain('<fonts count="2">');
  expect(workbookStyles().part()).not.toContain("numFmts");
});

test("the lists stand in the order of the schema", () => {
  expect([...STYLES_PART.matchAll(/<(\w+) count=/g)].map(([, name]) => name)).toEqual([
    "numFmts",
    "fonts",
    "fills",
    "borders",
    "cellStyleXfs",
    "cellXfs",
    "cellStyles",
    "dxfs",
  ]);
});
