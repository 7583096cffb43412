import { relationshipsOf, workbookOf, workbookPart, worksheet } from "../../../support/files/xlsx-parts";
import { read } from "../reading";

const THREE =
  '<sheets><sheet name="Biểu &quot;1&quot; &amp;" sheetId="9" r:id="rId1"/><sheet name="B" sheetId="2" state="hidden" r:id="rId1"/><sheet name="C" state="veryHidden" r:id="rId1"/></sheets>';
const readWith = (inside: string) => read(workbookOf({ "xl/workbook.xml": workbookPart(inside) }));

describe("the workbook", () => {
  it("lists its sheets in tab order with their visibility", () => {
    expect(readWith(THREE).grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      ['Biểu "1" &', "visible"],
      ["B", "hidden"],
      ["C", "very-hidden"],
    ]);
  });

  it("defined names keep their text; localSheetId counts sheets", () => {
    const names = `${THREE}<definedNames><definedName name="plan">'B'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">C!$A$1:$XFD$1048576</definedName><definedName name="lost" localSheetId="77">"a&lt;b"</definedName><definedName name="empty"/></definedNames>`;
    expect(readWith(names).names).toEqual([
      { name: "plan", refersTo: "'B'!$A$1" },
      { name: "_xlnm.Print_Area", refersTo: "C!$A$1:$XFD$1048576", sheet: "C" },
      { name: "lost", refersTo: '"a<b"' },
      { name: "empty", refersTo: "" },
    ]);
  });

  it.each([
    ["", 1900],
    ['<workbookPr date1904="0"/>', 1900],
    ['<workbookPr date1904="1"/>', 1904],
    ['<workbookPr date1904="true"/><extLst><ext><x15:workbookPr/></ext></extLst>', 1904],
  ])("date system: %s", (inside, dateSystem) => {
    expect(readWith(inside + THREE).dateSystem).toBe(dateSystem);
  });

  it("the date system is reported, numbers stay as stored", () => {
    const bytes = workbookOf({
      "xl/workbook.xml": workbookPart(`<workbookPr date1904="1"/>${THREE}`),
      "xl/worksheets/sheet1.xml": worksheet('<sheetData><row><c s="1"><v>44621</v></c></row></sheetData>'),
    });
    expect(read(bytes).grids[0]?.rows[0]?.values[0]).toBe(44_621);
  });
});

describe("document properties", () => {
  const withProperties = (custom: string, core: string, customType = "custom-properties") =>
    read(
      workbookOf({
        "_rels/.rels": relationshipsOf(
          ["rId1", "officeDocument", "xl/workbook.xml"],
          ["rId2", customType, "docProps/custom.xml"],
          ["rId3", "metadata/core-properties", "docProps/core.xml"],
        ),
        "docProps/custom.xml": custom,
        "docProps/core.xml": core,
      }),
    );
  const custom = (inside: string) => `<Properties xmlns:vt="vt">${inside}</Properties>`;

  it.each(["custom-properties", "customProperties"])(
    "custom ones are text whatever their type (%s)",
    (type) => {
      const { properties } = withProperties(
        custom(
          '<property pid="2" name="plan"><vt:lpwstr>a &amp;_x000A_b</vt:lpwstr></property><property name="n"><vt:i4>7</vt:i4></property><property name="b"><vt:bool>true</vt:bool></property><property name="e"><vt:lpwstr/></property><property name="__proto__"><vt:lpwstr>x</vt:lpwstr></property>',
        ),
        "<a/>",
        type,
      );
      expect([...properties]).toEqual([
        ["plan", "a &\nb"],
        ["n", "7"],
        ["b", "true"],
        ["e", ""],
        ["__proto__", "x"],
      ]);
    },
  );

  it("the time of saving is that of the core properties", () => {
    const core = (inside: string) =>
      `<cp:coreProperties xmlns:cp="cp" xmlns:dcterms="d">${inside}</cp:coreProperties>`;
    const created = "<dcterms:created>2020-01-01T00:00:00Z</dcterms:created>";
    expect(
      withProperties(custom(""), core(`${created}<dcterms:modified>2026-11-20T08:00:00Z</dcterms:modified>`))
        .savedAt,
    ).toBe("2026-11-20T08:00:00Z");
    expect(withProperties(custom(""), core(created)).savedAt).toBeUndefined();
    expect(withProperties(custom(""), core("<dcterms:modified/>")).savedAt).toBeUndefined();
  });

  it("may be missing", () => {
    expect(read(workbookOf()).properties.size).toBe(0);
  });
});

describe("what a workbook holds besides data", () => {
  it("nothing, usually", () => {
    expect(read(workbookOf()).extras).toEqual({
      externalLinks: [],
      hasMacros: false,
      hasEmbeddedObjects: false,
    });
  });

  it("targets of external links, once each, not followed", () => {
    const bytes = workbookOf({
      "xl/_rels/workbook.xml.rels": relationshipsOf(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "externalLink", "externalLinks/externalLink1.xml"],
        ["rId3", "externalLink", "externalLinks/externalLink2.xml"],
      ),
      "xl/externalLinks/_rels/externalLink1.xml.rels": relationshipsOf(
        ["rId1", "externalLinkPath", "file:///C:\\a%20b.xlsx"],
        ["rId2", "externalLinkPath", "https://example.org/?a=1&amp;b=2"],
        ["rId3", "externalLinkPath", "file:///C:\\a%20b.xlsx"],
      ),
    });
    expect(read(bytes).extras.externalLinks).toEqual([
      "file:///C:\\a%20b.xlsx",
      "https://example.org/?a=1&b=2",
    ]);
  });

  it.each([
    [
      {
        "xl/_rels/workbook.xml.rels": relationshipsOf(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "vbaProject", "renamed.bin"],
        ),
      },
      { hasMacros: true, hasEmbeddedObjects: false },
    ],
    [{ "xl/vbaProject.bin": "x" }, { hasMacros: true, hasEmbeddedObjects: false }],
    [{ "xl/embeddings/oleObject1.bin": "x" }, { hasMacros: false, hasEmbeddedObjects: true }],
    [{ "xl/activeX/activeX1.xml": "x" }, { hasMacros: false, hasEmbeddedObjects: true }],
    [
      {
        "xl/worksheets/sheet1.xml": worksheet(
          '<sheetData/><oleObjects><oleObject progId="Word"/></oleObjects>',
        ),
      },
      { hasMacros: false, hasEmbeddedObjects: true },
    ],
  ])("%o", (parts, expected) => {
    expect(read(workbookOf(parts)).extras).toMatchObject(expected);
  });
});
