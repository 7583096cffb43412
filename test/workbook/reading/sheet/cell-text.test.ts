import { strToU8 } from "fflate";
import { stringTable, workbookOf, workbookWithCells, worksheet } from "../../../support/files/xlsx-parts";
import { contentIn, contentOf, contents, firstGrid, gridOfCells } from "../reading";

const inline = (inside: string) => contentOf(`<c r="A1" t="inlineStr"><is>${inside}</is></c>`);

describe("text in cells", () => {
  it.each([
    ["<t>a &lt;&amp;&gt; &quot;b&quot; &apos;</t>", 'a <&> "b" \''],
    ["<t>&#272;&#x1ED9;i &#x1F600;</t>", "Đội 😀"],
    ["<t>&nbsp; &#0; &#xD800; & &unknown; &#x110000;</t>", "&nbsp; \ufffd \ufffd & &unknown; \ufffd"],
    ["<t><![CDATA[<b>&amp;</b>]]></t>", "<b>&amp;</b>"],
    ["<t>a<!-- no -->b<![CDATA[c]]>d<?no?>e</t>", "abcde"],
    ["<t>one_x000D__x000A_two _x005F_x000D_ _xZZZZ_</t>", "one\r\ntwo _x000D_ _xZZZZ_"],
    ["<t>one\r\ntwo\rthree</t>", "one\ntwo\nthree"],
    ['<t xml:space="preserve">  two  </t>', "  two  "],
    ["<r><rPr><b/></rPr><t>rich </t></r><r><t>text</t></r>", "rich text"],
    ['<t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/>', "漢字"],
    ["<t/>", ""],
    ["<t>Công đoàn cơ sở Công ty trách nhiệm hữu hạn</t>", "Công đoàn cơ sở Công ty trách nhiệm hữu hạn"],
    ["<t>\ufeffmark</t>", "\ufeffmark"],
  ])("%s", (xml, expected) => {
    expect(inline(xml)).toBe(expected);
  });

  it("is kept as stored, not composed", () => {
    const decomposed = "Đơn vị".normalize("NFD");
    expect(inline(`<t>${decomposed}</t>`)).toBe(decomposed);
  });

  it("in a formula result is decoded the same way", () => {
    expect(contentOf('<c r="A1" t="str"><v>a&amp;b_x000A_<![CDATA[<]]><!-- - --></v></c>')).toBe("a&b\n<");
  });

  it("a number may be in CDATA or broken by a comment", () => {
    expect(contentOf('<c r="A1"><v><![CDATA[12]]></v></c>')).toBe(12);
    expect(contentOf('<c r="A1"><v>1<!-- </v> -->2</v></c>')).toBe(12);
    expect(contentOf('<c r="A1"><!--> -> <v>7</v> --><v>12</v><![CDATA[]><v>7</v>]]></c>')).toBe(12);
  });

  it("beginning with a byte order mark keeps it", () => {
    expect(contentOf('<c r="A1" t="str"><v>\ufeffmark</v></c>')).toBe("\ufeffmark");
  });

  it("looking like a formula stays text", () => {
    expect(inline("<t>=cmd|' /C calc'!A0</t>")).toBe("=cmd|' /C calc'!A0");
  });
});

describe("shared strings", () => {
  const read = (items: string): unknown => {
    const cells = Array.from({ length: 4 }, (_, index) => `<c t="s"><v>${index}</v></c>`).join("");
    return Object.values(
      contents(gridOfCells(`<row>${cells}</row>`, { "xl/sharedStrings.xml": stringTable(items) })),
    );
  };

  it("may be plain, rich, empty or phonetic", () => {
    const items =
      "<si><t>a&amp;_x0041_</t></si><si><r><t>b</t></r><r><rPr/><t>c</t></r></si><si/>" +
      "<si><t>d</t><rPh sb='0' eb='1'><t>no</t></rPh></si>";
    expect(read(items)).toEqual(["a&A", "bc", "", "d"]);
  });

  it("may have blanks, attributes and empty texts", () => {
    const items = `<si>\n <t xml:space="preserve"> a</t>\n</si><si ><t/></si><si><t ></t></si><si x='>'><t>b</t></si>`;
    expect(read(items)).toEqual([" a", "", "", "b"]);
  });

  it("are counted rightly when comments and CDATA hold markup", () => {
    const items =
      "<!-- <si><t>no</t></si> --><si><t>a</t></si><si><t><![CDATA[<si>]]></t></si><si><r><t>b<!-- </t> --></t></r><rPh><t>no</t></rPh></si><si><t>c</t></si>";
    expect(read(items)).toEqual(["a", "<si>", "b", "c"]);
  });
});

describe("shared strings are counted by exact tags", () => {
  const first = (table: string, index = 1): unknown =>
    contents(gridOfCells(`<row><c t="s"><v>${index}</v></c></row>`, { "xl/sharedStrings.xml": table })).A1;

  it("with blanks in end tags", () => {
    expect(first(stringTable("<si><t>a</t ></si ><si><t>b</t></si\n><si><t>c</t></si>"))).toBe("b");
    expect(first(stringTable("<si><r><t>a</t></r></si ><si><t>b</t></si>"))).toBe("b");
  });

  it("items in processing instructions are none, nor are longer names", () => {
    expect(first(stringTable("<si><t>a</t></si><?x <si><t>no</t></si>?><si><t>b</t></si>"))).toBe("b");
    expect(first(stringTable("<six><t>no</t></six><si><t>a</t></si><si><t>b</t></si>"))).toBe("b");
  });

  it("a table with fewer items than it promises has lost some: the file is damaged once a cell wants one", () => {
    const table = stringTable("<si><t>a</t></si>").replace("<sst ", '<sst uniqueCount="3" ');
    expect(first(table, 0)).toBe("a");
    expect(first(table, 3)).toEqual({ error: "#VALUE!" });
    expect(() => first(table, 2)).toThrow("sharedStrings.xml");
  });
});

describe("other ways to write XML", () => {
  const prefixed = (rows: string) =>
    `<?xml version="1.0"?><!-- <sheetData> --><x:worksheet xmlns:x="m"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;

  it("elements may carry any prefix", () => {
    const rows =
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:r><x:t>a</x:t></x:r></x:is></x:c><x:c r="B1"><x:f>A1</x:f><x:v>2</x:v></x:c></x:row>';
    const grid = firstGrid(workbookOf({ "xl/worksheets/sheet1.xml": prefixed(rows) }));
    expect(contents(grid)).toEqual({ A1: "a", B1: 2 });
    expect(grid.formulas.size).toBe(1);
  });

  it("shared strings may carry a prefix", () => {
    const table = '<x:sst xmlns:x="m"><x:si><x:t>a</x:t></x:si><x:si><x:r><x:t>b</x:t></x:r></x:si></x:sst>';
    const grid = gridOfCells('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', {
      "xl/sharedStrings.xml": table,
    });
    expect(contents(grid)).toEqual({ A1: "a", B1: "b" });
  });

  it.each(["utf-16le", "utf-16be"])("a part may be in %s", (encoding) => {
    const text = worksheet('<sheetData><row><c t="str"><v>Đội</v></c></row></sheetData>');
    for (const start of ["\ufeff", ""]) {
      const bytes = new Uint8Array(
        Array.from(start + text, (letter) => {
          const code = letter.charCodeAt(0);
          return encoding === "utf-16le" ? [code & 255, code >> 8] : [code >> 8, code & 255];
        }).flat(),
      );
      expect(contents(firstGrid(workbookOf({ "xl/worksheets/sheet1.xml": bytes })))).toEqual({ A1: "Đội" });
    }
  });

  it.each(["ISO-8859-1", "windows-1252", "US-ASCII"])("a part may say that it is in %s", (encoding) => {
    const text = `<?xml version="1.0" encoding="${encoding}"?>${worksheet('<sheetData><row><c t="str"><v>\u00e0\u00f4</v></c></row></sheetData>')}`;
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(contents(firstGrid(workbookOf({ "xl/worksheets/sheet1.xml": bytes })))).toEqual({ A1: "àô" });
  });

  it.each(["utf-8", "UTF-16", "no-such-code-page"])(
    "a part in UTF-8 may say that it is in %s",
    (encoding) => {
      const text = `<?xml version="1.0" encoding="${encoding}"?>${worksheet('<sheetData><row><c t="str"><v>Đội</v></c></row></sheetData>')}`;
      expect(contents(firstGrid(workbookOf({ "xl/worksheets/sheet1.xml": text })))).toEqual({ A1: "Đội" });
    },
  );

  it("a byte order mark is no content", () => {
    const text = worksheet("<sheetData><row><c><v>1</v></c></row></sheetData>");
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(text)]);
    expect(contents(firstGrid(workbookOf({ "xl/worksheets/sheet1.xml": bytes })))).toEqual({ A1: 1 });
  });

  it("blanks, single quotes, comments and unknown elements do not matter", () => {
    const rows = `<!-- <c r="A9"> -->
      <row spans='1:3'
           r = '2' ><c  r = 'B2'
        s='1' foo:bar=">" t='n'
      ><!-- <v>7</v> --><v >1</v ><extLst><ext><v>9</v><c r="A1"/></ext></extLst></c ><foo><bar/></foo></row >`;
    expect(contents(gridOfCells(rows))).toEqual({ B2: 1 });
  });

  it("a false dimension is ignored", () => {
    const sheet = worksheet(
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="2"><c r="C2"><v>1</v></c></row></sheetData>',
    );
    const grid = firstGrid(workbookOf({ "xl/worksheets/sheet1.xml": sheet }));
    expect(contents(grid)).toEqual({ C2: 1 });
    expect(grid.rows).toHaveLength(2);
  });

  it("names from object prototypes are ordinary text", () => {
    const grid = firstGrid(workbookWithCells('<row><c t="str"><v>__proto__</v></c></row>'));
    expect(contentIn(grid, "A1")).toBe("__proto__");
  });
});
