import { pageBreaks, uprightPageHeight, textHeight } from "../../workbook/page";
import type { FormLayout, PlacedRow } from "../layout/form-layout";
import type { FormPaper } from "../layout/form-paper";
import { PAGE_MARGINS } from "../../workbook/drawing";
import { FIRST_PRINTED_ROW, FORM_ROW } from "../layout/form-rows";

/** Height of a row without a height of its own. */
const LINE = textHeight("x", { width: 10 });
/** Rows of the table kept with the signatures: nobody signs below an empty page. */
const WITH_SIGNATURES = 2;

/** A drawn form: its layout, row heights and last row. */
export interface DrawnRows {
  readonly layout: FormLayout;
  readonly heights: ReadonlyMap<number, number>;
  readonly last: number;
}

/** Returns the height of a row on paper: 0 if hidden. */
function paperHeights({ layout, heights }: DrawnRows): (row: number) => number {
  const hidden = new Set(layout.body.filter(({ isHidden }) => isHidden).map(({ row }) => row));
  return (row) => (hidden.has(row) ? 0 : (heights.get(row) ?? LINE));
}

/**
 * One line less than the paper holds: programs and printers differ by that much, and would print a page with
 * one line.
 */
const pageHeight = ({ scale }: FormPaper): number => uprightPageHeight(PAGE_MARGINS, scale) - LINE;

/** Returns whether the form may fit on one page: each visible row takes at least one line. */
export const mayBeOnePage = ({ body }: FormLayout, paper: FormPaper): boolean =>
  body.filter(({ isHidden }) => !isHidden).length * LINE <= pageHeight(paper);

/** Returns whether the form fits on one page. */
export function isOnePage(rows: DrawnRows, paper: FormPaper): boolean {
  const heightOf = paperHeights(rows);
  let height = 0;
  for (let row: number = FIRST_PRINTED_ROW; row <= rows.last; row += 1) height += heightOf(row);
  return height <= pageHeight(paper);
}

/**
 * Returns the rows that begin a page. Headings stay with the next row; date, signatures and recipients with
 * the last rows of the table.
 */
export function formBreaks(rows: DrawnRows, paper: FormPaper): readonly number[] {
  const { layout, last } = rows;
  const seen = layout.body.filter(({ isHidden }) => !isHidden);
  const together = new Set(
    seen.flatMap((placed, index) => (headsNext(placed, seen[index + 1], layout) ? [placed.row] : [])),
  );
  const withSignatures = seen.at(-WITH_SIGNATURES)?.row ?? layout.bodyRows.last;
  const heightOf = paperHeights(rows);
  return pageBreaks({
    first: FIRST_PRINTED_ROW,
    last,
    heightOf,
    keepsNext: (row) => row >= withSignatures || together.has(row) || heightOf(row) === 0,
    repeated: heightOf(FORM_ROW.headings),
    pageHeight: pageHeight(paper),
  });
}

/** Returns whether a row heads the next: a section heads any row, an indicator its elements. */
function headsNext({ content }: PlacedRow, next: PlacedRow | undefined, { elements }: FormLayout): boolean {
  if (next === undefined) return false;
  if (content.kind === "section") return true;
  const isPart = ({ content: row }: PlacedRow): boolean =>
    row.kind === "element" && elements.get(row.element.code)?.shows === undefined;
  const isHead = content.kind === "indicator" || elements.get(content.element.code)?.shows !== undefined;
  return isHead && isPart(next);
}
