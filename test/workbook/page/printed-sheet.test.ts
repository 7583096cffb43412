import { textCell } from "../../../src/workbook/drawing/drawn-cells";
import { printedSheet } from "../../../src/workbook/page/printed-sheet";
import { lastRowOf } from "../../../src/workbook/page/sheet-piece";
import type { PrintSetup, SheetDrawing } from "../../../src/workbook/drawing/drawing";
import { pageBreaks } from "../../../src/workbook/page/page-breaks";

const PRINT: PrintSetup = {
  ...{ orientation: "portrait", fitToWidth: true, pageNumbers: false },
  margins: { top: 20, bottom: 20, left: 20, right: 20 },
};

/** Two columns of 50 characters, and rows of 20 points. */
const sheet = (rows: number, print: Partial<PrintSetup> = {}): SheetDrawing => ({
  ...{ name: "A", visibility: "visible", hiddenColumns: [], merges: [], validations: [] },
  ...{ conditionalFormats: [], links: [], isProtected: false, showGridlines: true },
  cells: Array.from({ length: rows }, (_, row) => [
    textCell(row, 0, "một", "text"),
    textCell(row, 1, "hai", "text"),
  ]).flat(),
  columnWidths: new Map([
    [0, 50],
    [1, 50],
  ]),
  rowHeights: new Map(Array.from({ length: rows }, (_, row) => [row, 20])),
  print: { ...PRINT, ...print },
});

describe("a sheet on paper", () => {
  // 170 mm are 481.9 points; a column of 50 characters is (50 × 8 + 5) × 0.75 = 303.75. 481.9 / 607.5 =
  // 0.793.
  it("is scaled to the width of the page, text of 12 points to 9.5", () => {
    const printed = printedSheet(sheet(10));
    expect(printed.scale).toBeCloseTo(0.793, 3);
    expect(printed.smallestText).toBeCloseTo(9.52, 2);
    expect(printed).toMatchObject({ sheet: "A", orientation: "portrait", pages: 1, cutColumns: [] });
  });

  // 257 mm are 728.5 points, at that scale room for 918: 45 rows of 20. With one row repeated, 44 new ones a
  // page.
  it.each([
    [45, {}, 1],
    [46, {}, 2],
    [135, {}, 3],
    [135, { titleRows: { first: 0, last: 0 } }, 4],
    [135, { isOnePage: true }, 1],
    // Without fitting, two pages side by side, of 36 rows each.
    [36, { fitToWidth: false }, 2],
    // At three quarters 607.5 points are 455.6, so that one page is wide enough: 48 rows of 15 each.
    [48, { fitToWidth: false, scale: 75 }, 1],
    [49, { fitToWidth: false, scale: 75 }, 2],
    [48, { fitToWidth: false, scale: 75, pagesFrom: [10, 20] }, 3],
    [45, { pagesFrom: [10] }, 1],
  ] as const)("of %i rows, set up as %j, is %i pages", (rows, print, pages) => {
    expect(printedSheet(sheet(rows, print)).pages).toBe(pages);
  });

  it("has the scale of its set-up, and hidden rows take no room", () => {
    const hidden = { ...sheet(49, { fitToWidth: false, scale: 75 }), hiddenRows: [0] };
    expect(printedSheet(hidden)).toMatchObject({ scale: 0.75, smallestText: 9, pages: 1 });
  });

  it("tells that it is shrunk because of its lines, not of its columns", () => {
    expect([50, 10].map((rows) => printedSheet(sheet(rows, { isOnePage: true })).isLong)).toEqual([
      true,
      false,
    ]);
  });

  it("names columns with content beside the print area, but not those of codes", () => {
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const drawing = sheet(1, { area });
    const codes = [textCell(0, 2, "Mã", "header"), textCell(1, 2, "MEMBERS", "code")];
    const cells = [...drawing.cells, ...codes];
    expect(printedSheet({ ...drawing, cells }).cutColumns).toEqual(["B"]);
  });
});

it("has a last row, however many cells there are", () => {
  const cell = textCell(7, 0, "một", "text");
  expect(lastRowOf(Array.from({ length: 300_000 }, () => cell))).toBe(7);
});

describe("breaks between pages", () => {
  /**
   * Ten rows of 20 points with a heading in the given row; a page holds five, one of them repeated on later
   * pages.
   */
  const broken = (heading: number, isEachTold = false): readonly number[] =>
    pageBreaks({
      ...{ first: 0, last: 9, heightOf: () => 20, repeated: 20, pageHeight: 100, isEachTold },
      keepsNext: (row) => row === heading,
    });

  it("a page ends before a heading that would be its last row", () => {
    expect(broken(4)).toEqual([4]);
  });

  it("a heading that begins a page gets a break: a program with room for one more line would leave it behind", () => {
    expect(broken(5)).toEqual([5]);
  });

  it("automatic breaks are left to the program, unless every break is listed", () => {
    expect(broken(7)).toEqual([]);
    expect(broken(7, true)).toEqual([5, 9]);
  });

  it("each automatic page may be longer by a line and the remaining room: a heading there gets a break", () => {
    const rows = { first: 0, last: 14, heightOf: () => 10, repeated: 0, pageHeight: 50 };
    // Five rows a page. Row 7 is more than a line into the second one; up to three lines of the third may fit
    // on the second.
    expect(pageBreaks({ ...rows, keepsNext: (row) => row === 7 })).toEqual([]);
    expect(pageBreaks({ ...rows, keepsNext: (row) => row === 11 })).toEqual([10]);
    // Nine points remain on each page of five rows.
    expect(pageBreaks({ ...rows, pageHeight: 59, keepsNext: (row) => row === 7 })).toEqual([5]);
  });
});
