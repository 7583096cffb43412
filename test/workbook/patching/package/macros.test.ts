import { relationshipsOf, worksheet, workbookPart } from "../../../support/files/xlsx-parts";
import { changesBetween, failureOf, partOf, patchable, patched, readableSheets } from "../patching";

const MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships";
const WITH_MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const PLAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const TYPES = (workbook: string): string =>
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${workbook}"/>` +
  '<Override PartName="/xl/vbaProjectSignature.bin" ContentType="application/vnd.ms-office.vbaProjectSignature"/></Types>';
const ofMicrosoft = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${MICROSOFT}/${type}" Target="${target}"/></Relationships>`;
const arrows = (more: string): string =>
  relationshipsOf(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rIdS", "styles", "styles.xml"]).replace(
    "</Relationships>",
    more,
  );

/** A workbook with a signed VBA project, as Excel saves it; the macros do not matter. */
const PARTS = {
  "[Content_Types].xml": TYPES(WITH_MACROS),
  "xl/_rels/workbook.xml.rels": arrows(ofMicrosoft("rId9", "vbaProject", "vbaProject.bin")),
  "xl/vbaProject.bin": new Uint8Array([1, 2, 3]),
  "xl/_rels/vbaProject.bin.rels": relationshipsOf().replace(
    "</Relationships>",
    ofMicrosoft("rId1", "vbaProjectSignature", "vbaProjectSignature.bin"),
  ),
  "xl/vbaProjectSignature.bin": new Uint8Array([4]),
  "xl/worksheets/sheet1.xml": worksheet(
    '<sheetPr codeName="Sheet1"/><sheetData><row r="1"><c r="A1"><v>7</v></c><c r="B1"><f>Sum7(A1)</f><v>8</v></c></row></sheetData>',
  ),
};
const MACROS = patchable(PARTS);

test("a workbook with macros becomes an .xlsx: without its program and what signs it, its sheets byte for byte as before", () => {
  const plain = patched(MACROS, { withoutMacros: true });
  expect(changesBetween(MACROS, plain)).toEqual({
    changed: ["xl/_rels/workbook.xml.rels", "[Content_Types].xml"],
    added: [],
    removed: ["xl/vbaProject.bin", "xl/_rels/vbaProject.bin.rels", "xl/vbaProjectSignature.bin"],
  });
  const types = partOf(plain, "[Content_Types].xml");
  expect(types).toContain(`PartName="/xl/workbook.xml" ContentType="${PLAIN}"`);
  expect(types).not.toMatch(/macroEnabled|vbaProject/);
  expect(types).toContain('Extension="bin"');
  expect(partOf(plain, "xl/_rels/workbook.xml.rels")).not.toContain("vbaProject");
  expect(readableSheets(plain)).toEqual(readableSheets(MACROS));
});

test("macros stay unless a workbook without them is requested", () => {
  const filled = patched(MACROS, {
    writes: [{ place: { sheet: "Sheet1", cell: "A1" }, content: { kind: "number", value: 9 } }],
  });
  expect(partOf(filled, "[Content_Types].xml")).toContain(WITH_MACROS);
  expect(changesBetween(MACROS, filled).removed).toEqual([]);
});

test("a template becomes an .xlsx, too", () => {
  const template = patchable({
    ...PARTS,
    "[Content_Types].xml": TYPES(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
    ),
    "xl/_rels/workbook.xml.rels": arrows("</Relationships>"),
  });
  expect(partOf(patched(template, { withoutMacros: true }), "[Content_Types].xml")).toContain(PLAIN);
});

test("a workbook with sheets of macros is refused: an .xlsx may have none", () => {
  const old = patchable({
    ...PARTS,
    "xl/workbook.xml": workbookPart(
      '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/><sheet name="Macro1" sheetId="2" r:id="rId8"/></sheets>',
    ),
    "xl/_rels/workbook.xml.rels": arrows(ofMicrosoft("rId8", "xlMacrosheet", "macrosheets/sheet1.xml")),
    "xl/macrosheets/sheet1.xml": "<macrosheet/>",
  });
  expect(failureOf(old, { withoutMacros: true })).toEqual({
    kind: "unusual",
    part: "xl/macrosheets/sheet1.xml",
  });
});
