import { relationshipsOf } from "../../../support/files/xlsx-parts";
import { formatAt } from "../../../../src/workbook/grid/grid";
import { firstGrid } from "../../reading/reading";
import {
  changesBetween,
  CONTENT_TYPES,
  failureOf,
  mark,
  partOf,
  patchable,
  patched,
  patchableSheet,
  readableSheets,
  sheetOf,
  sheetXml,
  STYLES,
} from "../patching";

const cellsOf = (bytes: Uint8Array): string => /<sheetData.*<\/sheetData>/s.exec(sheetOf(bytes))?.[0] ?? "";

/** The format that was added last. */
const lastFormat = (bytes: Uint8Array): string =>
  [...partOf(bytes, "xl/styles.xml").matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)].at(-1)?.[0] ?? "";

describe("a marked cell that is there", () => {
  const before = patchableSheet(
    '<sheetData><row r="1" spans="1:2"><c r="A1" s="1"><v>1</v></c><c r="B1" t="str"><f>A1&amp;""</f><v>1</v></c></row></sheetData>',
  );

  test("changes its style number and nothing else of the sheet", () => {
    const after = patched(before, { marks: [mark("A1"), mark("B1")] });
    expect(cellsOf(after)).toBe(
      '<sheetData><row r="1" spans="1:2"><c r="A1" s="3"><v>1</v></c><c r="B1" t="str" s="4"><f>A1&amp;""</f><v>1</v></c></row></sheetData>',
    );
  });

  test("keeps its number format, font and lock, and gets the colour of its severity", () => {
    const after = patched(before, { marks: [mark("A1", "warning")] });
    expect(lastFormat(after)).toBe(
      '<xf numFmtId="14" fontId="1" fillId="2" borderId="0" xfId="0" applyProtection="1" applyFill="1"><protection locked="0"/></xf>',
    );
    const styles = partOf(after, "xl/styles.xml");
    expect(styles).toContain('<fills count="3">');
    expect(styles).toContain('<fgColor rgb="FFFFEB9C"/></patternFill></fill></fills>');
    expect(styles).toContain('<cellXfs count="4">');
  });

  test("of two marks the worse colours the cell, and one note has both", () => {
    const after = patched(before, { marks: [mark("A1", "error", "one"), mark("A1", "warning", "two")] });
    expect(partOf(after, "xl/styles.xml")).toContain("FFFFC7CE");
    expect(partOf(after, "xl/styles.xml")).not.toContain("FFFFEB9C");
    expect(partOf(after, "xl/comments1.xml")).toContain('<t xml:space="preserve">one\ntwo</t>');
  });

  test("cells of one look share one new format", () => {
    const rows = '<row r="1"><c r="A1"/><c r="B1"/><c r="C1" s="1"/></row>';
    const after = patched(patchableSheet(`<sheetData>${rows}</sheetData>`), {
      marks: [mark("A1"), mark("B1"), mark("C1")],
    });
    expect(cellsOf(after)).toContain('<c r="A1" s="3"/><c r="B1" s="3"/><c r="C1" s="4"/>');
    expect(partOf(after, "xl/styles.xml")).toContain('<cellXfs count="5">');
    expect(partOf(after, "xl/styles.xml")).toContain('<fills count="3">');
  });

  test("whose format is written in single quotes keeps all of it", () => {
    const styles = STYLES.replace(
      '<xf numFmtId="14" fontId="1" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>',
      "<xf numFmtId='14' fontId='1' note='a>b' fillId='0'><protection locked='0'/></xf>",
    );
    const bytes = patchableSheet('<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>', {
      "xl/styles.xml": styles,
    });
    expect(lastFormat(patched(bytes, { marks: [mark("A1")] }))).toBe(
      `<xf numFmtId='14' fontId='1' note='a>b' fillId="2" applyFill="1"><protection locked='0'/></xf>`,
    );
  });

  test("is refused where the workbook has as many formats as Excel takes", () => {
    const styles = STYLES.replace(/<xf numFmtId="49".*?\/>/, "$&".repeat(64_000 - 2));
    expect(failureOf(patchable({ "xl/styles.xml": styles }), { marks: [mark("A1")] })).toEqual({
      kind: "unusual",
      part: "xl/styles.xml",
    });
  });
});

describe("a marked cell that is not there", () => {
  const marks = [mark("B2"), mark("A4"), mark("D4"), mark("A9")];

  test("is put between its neighbours, in rows that are put between theirs", () => {
    const rows =
      '<row r="2" spans="1:3"><c r="A2"/><c r="C2"/></row><row r="4"><c r="B4"/></row><row r="5"><c r="A5"><v>5</v></c></row>';
    const after = patched(patchableSheet(`<sheetData>${rows}</sheetData>`), {
      marks: [...marks, mark("A3")],
    });
    expect(cellsOf(after)).toBe(
      '<sheetData><row r="2"><c r="A2"/><c r="B2" s="3"/><c r="C2"/></row><row r="3"><c r="A3" s="3"/></row>' +
        '<row r="4"><c r="A4" s="3"/><c r="B4"/><c r="D4" s="3"/></row><row r="5"><c r="A5"><v>5</v></c></row>' +
        '<row r="9"><c r="A9" s="3"/></row></sheetData>',
    );
  });

  test("fits into rows and cells without addresses", () => {
    const rows = "<row><c><v>1</v></c></row><row/><row><c><v>2</v></c><c><v>3</v></c></row>";
    const after = patched(patchableSheet(`<sheetData>${rows}</sheetData>`), {
      marks: [mark("A1"), mark("B2"), mark("B3"), mark("C3"), mark("B6")],
    });
    expect(cellsOf(after)).toBe(
      '<sheetData><row><c s="3"><v>1</v></c></row><row><c r="B2" s="3"/></row>' +
        '<row><c><v>2</v></c><c s="3"><v>3</v></c><c r="C3" s="3"/></row><row r="6"><c r="B6" s="3"/></row></sheetData>',
    );
  });

  test("comes before a marked neighbour, and a new row before a row that changes", () => {
    const rows = '<row r="2" spans="2:2"><c r="B2"/></row>';
    const after = patched(patchableSheet(`<sheetData>${rows}</sheetData>`), {
      marks: [mark("A1"), mark("B2"), mark("A2"), mark("C2")],
    });
    expect(cellsOf(after)).toBe(
      '<sheetData><row r="1"><c r="A1" s="3"/></row><row r="2"><c r="A2" s="3"/><c r="B2" s="3"/><c r="C2" s="3"/></row></sheetData>',
    );
  });

  test("comes into a sheet without any cells", () => {
    const after = patched(patchableSheet("<sheetData/>"), { marks });
    expect(cellsOf(after)).toContain('<sheetData><row r="2"><c r="B2" s="3"/></row><row r="4">');
  });

  test("takes the look of its row, else of its column", () => {
    const inside =
      '<cols><col min="1" max="2" width="9" style="2"/></cols><sheetData><row r="1" s="1" customFormat="1"/><row r="2" s="1"/></sheetData>';
    const grid = firstGrid(patched(patchableSheet(inside), { marks: [mark("B1"), mark("B2"), mark("C2")] }));
    expect([formatAt(grid, 0, 1), formatAt(grid, 1, 1), formatAt(grid, 1, 2)]).toEqual([
      { numberFormat: "m/d/yyyy", isDate: true, font: ".VnTime", locked: false },
      { numberFormat: "@", isDate: false, font: ".VnTime", locked: true },
      { numberFormat: "General", isDate: false, font: "Calibri", locked: true },
    ]);
  });
});

describe("notes", () => {
  test("stand behind the print set-up and before what has to come after them", () => {
    const inside =
      '<sheetData/><pageMargins left="1"/><drawing id="x"/><tableParts count="0"/><extLst><ext/></extLst>';
    const after = patched(patchableSheet(inside), { marks: [mark("A1")] });
    expect(sheetOf(after)).toMatch(/<drawing id="x"\/><legacyDrawing [^>]*rel:id="rId2"\/><tableParts/);
    expect(partOf(after, "xl/comments1.xml")).toContain('<comment ref="A1" authorId="0">');
    expect(partOf(after, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>0</x:Row><x:Column>0</x:Column>");
    expect(partOf(after, "[Content_Types].xml")).toContain('PartName="/xl/comments1.xml"');
    expect(partOf(after, "[Content_Types].xml")).toContain('Extension="vml"');
  });

  test("name their relationship in the prefix the sheet has for it: Gnumeric takes no other", () => {
    const named = `xmlns:doc="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
    const sheet = sheetXml("<sheetData/>").replace("<worksheet", `<worksheet ${named}`);
    const after = patched(patchableSheet("", { "xl/worksheets/sheet1.xml": sheet }), { marks: [mark("A1")] });
    expect(sheetOf(after)).toContain('<legacyDrawing doc:id="rId2"/>');
  });

  test("stand behind the cells, even if something before these is called like what stands behind notes", () => {
    const after = patched(patchableSheet("<AlternateContent/><sheetData/><extLst/>"), {
      marks: [mark("A1")],
    });
    expect(sheetOf(after)).toMatch(
      /<AlternateContent\/><sheetData>.*<\/sheetData><legacyDrawing [^>]*\/><extLst\/>/,
    );
  });

  test.each([
    ["legacyDrawing", '<legacyDrawing r:id="rId1"/>', "hyperlink"],
    ["comments", "", "comments"],
    ["threaded comments", "", "threadedComment"],
    ["drawn controls", "", "vmlDrawing"],
  ])("are left out where the sheet has %s: then there is only the colour", (_, inside, type) => {
    const before = patchableSheet(`<sheetData/>${inside}`, {
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsOf(["rId1", type, "../other.xml"]),
      "xl/other.xml": "<xml/>",
    });
    const after = patched(before, { marks: [mark("A1")] });
    expect(changesBetween(before, after)).toEqual({
      changed: ["xl/worksheets/sheet1.xml", "xl/styles.xml"],
      added: [],
      removed: [],
    });
  });

  test("take free names and ids beside those of another sheet", () => {
    const before = patchableSheet("<sheetData/>", {
      "xl/comments1.xml": "<comments/>",
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsOf(["rId1", "hyperlink", "https://example.org/"]),
    });
    const after = patched(before, { marks: [mark("A1")] });
    expect(changesBetween(before, after).added).toEqual(["xl/comments2.xml", "xl/drawings/vmlDrawing1.vml"]);
    expect(partOf(after, "xl/worksheets/_rels/sheet1.xml.rels")).toMatch(/Id="rId2".*Id="rId3"/);
  });

  test("of more than a thousand marks the first thousand are put; all cells are coloured", () => {
    const marks = Array.from({ length: 1_200 }, (_, row) => mark(`A${row + 1}`));
    const after = patched(patchableSheet("<sheetData/>"), { marks });
    expect(partOf(after, "xl/comments1.xml").match(/<comment /g)).toHaveLength(1_000);
    expect(cellsOf(after).match(/<c /g)).toHaveLength(1_200);
  });
});

describe("files of other programs", () => {
  test("every name may have a prefix", () => {
    const X = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const before = patchable({
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${X}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      "xl/styles.xml":
        `<x:styleSheet xmlns:x="${X}"><x:fonts><x:font><x:name val="Arial"/><x:charset val="0"/></x:font></x:fonts><x:fills count="1"><x:fill/></x:fills>` +
        '<x:borders/><x:cellXfs count="1"><x:xf numFmtId="0" fontId="0" fillId="0"/></x:cellXfs></x:styleSheet>',
    });
    const after = patched(before, { marks: [mark("A1"), mark("B1"), mark("A2")] });
    expect(sheetOf(after)).toContain(
      '<x:sheetData><x:row r="1"><x:c r="A1" s="1"><x:v>1</x:v></x:c><x:c r="B1" s="1"/></x:row><x:row r="2"><x:c r="A2" s="1"/></x:row></x:sheetData><x:legacyDrawing ',
    );
    expect(partOf(after, "xl/styles.xml")).toContain('<x:fill><x:patternFill patternType="solid">');
    expect(partOf(after, "xl/styles.xml")).toContain('fillId="1" applyFill="1"/></x:cellXfs>');
    expect(readableSheets(after)).toEqual(readableSheets(before));
    const place = { sheet: "Sheet1", cell: "A1" };
    const content = { kind: "text", text: "Đoàn" } as const;
    const written = patched(before, { writes: [{ place, content, look: { font: "Times New Roman" } }] });
    expect(partOf(written, "xl/styles.xml")).toContain(
      '<x:fonts><x:font><x:name val="Arial"/><x:charset val="0"/></x:font><x:font><x:name val="Times New Roman"/></x:font></x:fonts>',
    );
  });

  test("a file without styles gets a part for them", () => {
    const before = patchableSheet('<sheetData><row r="1"><c r="A1" s="7"><v>1</v></c></row></sheetData>', {
      "xl/styles.xml": undefined,
    });
    const after = patched(before, { marks: [mark("A1")] });
    expect(changesBetween(before, after).added).toContain("xl/styles.xml");
    expect(cellsOf(after)).toContain('<c r="A1" s="1">');
    expect(partOf(after, "xl/_rels/workbook.xml.rels")).toContain('Target="/xl/styles.xml"');
    expect(partOf(after, "[Content_Types].xml")).toContain('PartName="/xl/styles.xml"');
  });

  test("a styles part without lists gets those that are needed, in their order", () => {
    const styles = sheetXml("").replaceAll("worksheet", "styleSheet").replace("></styleSheet>", "/>");
    const after = patched(patchableSheet("<sheetData/>", { "xl/styles.xml": styles }), {
      marks: [mark("A1")],
    });
    expect(partOf(after, "xl/styles.xml")).toMatch(
      /<fonts count="1">.*<fills count="3">.*<borders count="1">.*<cellStyleXfs.*<cellXfs count="2">.*<cellStyles/s,
    );
  });

  test("attributes in single quotes and with blanks around are understood, comments and CDATA passed over", () => {
    const cell = "<!-- <c r='A1'> --><c  r = 'A1'  s='1' t='str'><v><![CDATA[<c r='A1'/>]]></v></c>";
    const after = patched(patchableSheet(`<sheetData><row r="1">${cell}</row></sheetData>`), {
      marks: [mark("A1")],
    });
    expect(cellsOf(after)).toContain(
      "<!-- <c r='A1'> --><c  r = 'A1' s=\"3\" t='str'><v><![CDATA[<c r='A1'/>]]></v></c>",
    );
  });

  test("[Content_Types].xml may speak with a prefix too", () => {
    const types = CONTENT_TYPES.replaceAll("<", "<t:")
      .replaceAll("<t:/", "</t:")
      .replace("xmlns=", "xmlns:t=");
    const after = patched(patchable({ "[Content_Types].xml": types }), { marks: [mark("A1")] });
    expect(partOf(after, "[Content_Types].xml")).toMatch(
      /<t:Override PartName="\/xl\/comments1.xml"[^>]*\/><t:Default Extension="vml"/,
    );
  });
});
