import { pageBreaks, uprightPageHeight, textHeight } from "../../workbook/page";
import type { FormLayout, PlacedRow } from "../layout/form-layout";
import type { FormPaper } from "../layout/form-paper";
import { PAGE_MARGINS } from "../../workbook/drawing";
import { FIRST_PRINTED_ROW, FORM_ROW } from "../layout/form-rows";

/** A row without a height of its own. */
const LINE = textHeight("x", { width: 10 });
/** So many rows of the table stay with the signatures: nobody signs below an empty page. */
const WITH_SIGNATURES = 2;

/** A form as it is drawn: what stands in it, how high its rows are, and its last row. */
export interface DrawnRows {
  readonly layout: FormLayout;
  readonly heights: ReadonlyMap<number, number>;
  readonly last: number;
}

/** Height of a row on paper: hidden ones take none. */
function paperHeights({ layout, heights }: DrawnRows): (row: number) => number {
  const hidden = new Set(layout.body.filter(({ isHidden }) => isHidden).map(({ row }) => row));
  return (row) => (hidden.has(row) ? 0 : (heights.get(row) ?? LINE));
}

/**
 * A line less than the paper holds: programs and printers differ by that much, and a page of one line would
 * follow.
 */
const pageHeight = ({ scale }: FormPaper): number => uprightPageHeight(PAGE_MARGINS, scale) - LINE;

/** Whether the form may be one page on that paper: each row that is seen takes a line at least. */
export const mayBeOnePage = ({ body }: FormLayout, paper: FormPaper): boolean =>
  body.filter(({ isHidden }) => !isHidden).length * LINE <= pageHeight(paper);

/** Whether the form is one page on that paper. */
export function isOnePage(rows: DrawnRows, paper: FormPaper): boolean {
  const heightOf = paperHeights(rows);
  let height = 0;
  for (let row: number = FIRST_PRINTED_ROW; row <= rows.last; row += 1) height += heightOf(row);
  return height <= pageHeight(paper);
}

/**
 * The rows of the form that begin a page: headings stay with what they head, and date, signatures and
 * recipients with the last rows of the table.
 */
export function formBreaks(rows: DrawnRows, paper: FormPaper): readonly number[] {
  const { layout, last } = rows;
  const seen = layout.body.filter(({ isHidden }) => !isHidden);
  const kept = new Set(
    seen.flatMap((placed, index) => (headsNext(placed, seen[index + 1], layout) ? [placed.row] : [])),
  );
  const withSignatures = seen.at(-WITH_SIGNATURES)?.row ?? layout.bodyRows.last;
  const heightOf = paperHeights(rows);
  return pageBreaks({
    first: FIRST_PRINTED_ROW,
    last,
    heightOf,
    keepsNext: (row) => row >= withSignatures || kept.has(row) || heightOf(row) === 0,
    repeated: heightOf(FORM_ROW.headings),
    pageHeight: pageHeight(paper),
  });
}

/** A section heads whatever follows, an indicator the elements below it. */
function headsNext({ content }: PlacedRow, next: PlacedRow | undefined, { elements }: FormLayout): boolean {
  if (next === undefined) return false;
  if (content.kind === "section") return true;
  const isPart = ({ content: row }: PlacedRow): boolean =>
    row.kind === "element" && elements.get(row.element.code)?.shows === undefined;
  const isHead = content.kind === "indicator" || elements.get(content.element.code)?.shows !== undefined;
  return isHead && isPart(next);
}
