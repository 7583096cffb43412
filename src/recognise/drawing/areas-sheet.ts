import { areaA1, columnLetters } from "../../workbook/grid";
import { type DrawnCell, type SheetDrawing, numberCell, textCell, textRow } from "../../workbook/drawing";
import { landscapeSheet } from "../../workbook/page";
import { coverageOf, sheetHeading } from "../../summary/sheets";
import { AREAS_SHEET_WORDS as WORDS, reasonText, roleText } from "../words/blank-form-words";
import { formPicture, type PicturedSheet } from "../picture/form-picture";
import type { BlankSummaryInput } from "./blank-summary-input";

const HEADER_ROW = 3;
/**
 * In characters, which are as wide as those of the form's own font: of a wide one, together the width of A4
 * landscape at 90% scale, so that text of 10 points is 9 on paper.
 */
const WIDTHS = [16, 10, 18, 24, 32];
/** Width of picture columns beyond those of the table. */
const WIDTH = 10;

/**
 * Draws the treatment of every area with the reason, and below it a picture of the form in the same colours.
 */
export function areasSheet(input: BlankSummaryInput): SheetDrawing {
  const { form, grids } = input;
  const heading = sheetHeading(input, WORDS.title, WIDTHS.length - 1);
  const table = form.areas.flatMap((each, index): readonly DrawnCell[] => {
    const { sheet, area, role, label } = each;
    const row = HEADER_ROW + 1 + index;
    return [
      textCell(row, 0, sheet, "text-small"),
      textCell(row, 1, areaA1(area), "centre-small"),
      textCell(row, 2, roleText(each), role === "recompute" ? "area-formula" : `area-${role}`),
      textCell(row, 3, reasonText(each), "text-small"),
      textCell(row, 4, label, "text-small"),
    ];
  });
  const pictures: DrawnCell[] = [];
  const bottom = HEADER_ROW + form.areas.length;
  let next = bottom + 3;
  for (const picture of formPicture(form, grids)) {
    pictures.push(...drawnPicture(picture, next));
    next += picture.lastRow + 4;
  }
  const lastColumn = pictures.reduce((most, { column }) => Math.max(most, column), WIDTHS.length);
  const widths = Array.from({ length: lastColumn + 1 }, (_, column) => WIDTHS[column] ?? WIDTH);
  return landscapeSheet({
    name: input.sheetNames.areas,
    cells: [
      ...heading.cells,
      ...textRow(HEADER_ROW, 0, Object.values(WORDS.headings), "header-small"),
      ...table,
      ...pictures,
    ],
    merges: heading.merges,
    columnWidths: new Map(widths.map((width, column) => [column, width])),
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    footer: coverageOf(input.summary),
    print: {
      fitToWidth: true,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      // The pictures are for the screen only: fitted to a page, nobody could read them.
      area: { top: 0, left: 0, bottom, right: WIDTHS.length - 1 },
    },
  });
}

/** Draws a sheet of the form with column letters and row numbers. */
function drawnPicture(
  { sheet, lastRow, lastColumn, cells }: PicturedSheet,
  top: number,
): readonly DrawnCell[] {
  const letters = Array.from({ length: lastColumn + 1 }, (_, column) => columnLetters(column));
  const numbers = Array.from({ length: lastRow + 1 }, (_, row) => row);
  return [
    textCell(top, 0, WORDS.picture(sheet), "heading"),
    ...textRow(top + 1, 1, letters, "centre-small"),
    ...numbers.map((row) => numberCell(top + 2 + row, 0, row + 1, "centre-small")),
    ...cells.map(({ row, column, text, role }) =>
      textCell(top + 2 + row, 1 + column, text, role === undefined ? "area-print" : `area-${role}`),
    ),
  ];
}
