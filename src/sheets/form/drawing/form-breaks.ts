import { pageBreaks, uprightPageHeight } from "../../page/page-breaks";
import { textHeight } from "../../page/text-height";
import { FORM_SCALE } from "../layout/form-columns";
import type { FormLayout } from "../layout/form-layout";
import { FORM_MARGINS } from "../layout/form-print";
import { FIRST_PRINTED_ROW, FORM_ROW } from "../layout/form-rows";

/** A row without a height of its own. */
const LINE = textHeight("x", { width: 10 });
/** So many rows of the table stay with the signatures: nobody signs below an empty page. */
const WITH_SIGNATURES = 2;

/**
 * The rows of the form that begin a page: headings stay with what they head, and date, signatures and recipients with the last
 * rows of the table.
 */
export function formBreaks(
  { body, bodyRows }: FormLayout,
  heights: ReadonlyMap<number, number>,
  last: number,
): readonly number[] {
  const heads = new Set(body.flatMap(({ row, content }) => (content.kind === "element" ? [] : [row])));
  const heightOf = (row: number): number => heights.get(row) ?? LINE;
  return pageBreaks({
    first: FIRST_PRINTED_ROW,
    last,
    heightOf,
    keepsNext: (row) => row > bodyRows.last - WITH_SIGNATURES || (row < bodyRows.last && heads.has(row)),
    repeated: heightOf(FORM_ROW.headings),
    pageHeight: uprightPageHeight(FORM_MARGINS, FORM_SCALE),
  });
}
