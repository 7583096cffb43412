import { officeWorkbook, name } from "../../../support/blank-forms/office-workbook";
import { partOf, patchableSheet, patched } from "../patching";

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";

/** A sheet of `columns` columns of 10.0 digits, 7 pixels each: 52.5 points. */
const sheetOf = (columns: number, inside = ""): Uint8Array =>
  patchableSheet(`<cols><col min="1" max="${String(columns)}" width="10.0"/></cols><sheetData/>${inside}`);
const wide = (columns: number) => ({
  ...{ sheet: "Sheet1", right: columns - 1 },
  titleRows: { first: 3, last: 4 },
  titleColumns: { first: 0, last: 1 },
});
const setUpOf = (bytes: Uint8Array): string | undefined => /<pageSetup[^>]*>/.exec(partOf(bytes, SHEET))?.[0];

describe("a sheet wider than a page", () => {
  // A4 between Excel's margins holds 741 points, 1,112 at two thirds, 1,007 beside two repeated columns.
  it.each([
    [10, 1],
    [21, 1],
    [22, 2],
    [40, 2],
    [41, 3],
  ])("of %i columns is fitted to %i pages side by side", (columns, pages) => {
    const after = patched(sheetOf(columns), { wide: [wide(columns)] });
    expect(setUpOf(after)).toBe(
      `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${String(pages)}" fitToHeight="0"/>`,
    );
    expect(partOf(after, SHEET)).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(partOf(after, BOOK)).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">Sheet1!$A:$B,Sheet1!$4:$5</definedName>',
    );
  });

  it("keeps its orientation's element, settings of the sheet and what stands behind", () => {
    const inside =
      '<pageMargins left="1"/><pageSetup orientation="portrait"/><headerFooter><oddHeader>Mẫu</oddHeader></headerFooter>';
    const after = patched(sheetOf(30, inside), { wide: [wide(30)] });
    expect(partOf(after, SHEET)).toContain(
      '<pageMargins left="1"/><pageSetup orientation="landscape" paperSize="9" fitToWidth="2" fitToHeight="0"/><headerFooter>',
    );
  });

  it.each([
    ["fits a page", 9, ""],
    ["was scaled by its office", 30, '<pageSetup scale="50"/>'],
    ["has page breaks", 30, '<colBreaks count="1"><brk id="8" max="9" man="1"/></colBreaks>'],
  ])("stays as it is where it %s", (_, columns, inside) => {
    const book = sheetOf(columns, inside);
    const after = patched(book, { wide: [wide(columns)] });
    expect(partOf(after, SHEET)).toBe(partOf(book, SHEET));
    expect(partOf(after, BOOK)).toBe(partOf(book, BOOK));
  });

  it("stays as it is where its office named what is printed", () => {
    const cells = Object.fromEntries(Array.from({ length: 60 }, (_, column) => [name(0, column), column]));
    const book = officeWorkbook([{ name: "Sheet1", cells }]);
    const named = patched(book, { wide: [wide(60)] });
    expect(patched(named, { wide: [wide(60)] })).toEqual(named);
  });
});
