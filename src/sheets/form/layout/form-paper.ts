import type { StyleName } from "../../style";
import { FORM_COLUMN } from "./form-columns";

/** How a form is set on paper: its scale in percent, and the widths of its columns in characters. */
export interface FormPaper {
  readonly scale: number;
  readonly widths: ReadonlyMap<number, number>;
  /** Headings of columns, of 11 points on paper at least, and the height of their row in points. */
  readonly heading: { readonly style: StyleName; readonly height: number };
  /** Labels of the rows that belong to a target. */
  readonly part: StyleName;
}

/**
 * The printed columns together are as wide as A4 upright takes at the scale, less a fortieth: printers and programs set columns
 * a little broader or narrower.
 */
const widths = (label: number, unitOfMeasure: number, note: number): ReadonlyMap<number, number> =>
  new Map([
    [FORM_COLUMN.CODE, 8],
    [FORM_COLUMN.TT, 4],
    [FORM_COLUMN.LABEL, label],
    [FORM_COLUMN.UOM, unitOfMeasure],
    [FORM_COLUMN.VALUE, 14],
    // What most checks of a new form say has room in it.
    [FORM_COLUMN.CHECK, 8.5],
    [FORM_COLUMN.TARGET, 8],
    [FORM_COLUMN.NOTE, note],
  ]);

/**
 * Near full size. The column of labels is as wide as the name of the nation beside it leaves room for (NĐ 30/2020: 12 points), so
 * most of the labels are set a point smaller.
 */
export const ROOMY: FormPaper = {
  scale: 92,
  widths: widths(26, 9, 9.5),
  heading: { style: "header", height: 34 },
  part: "label-part",
};

/** For a form that is one page this way: what is 12 points on the screen is 9 on paper, and most labels take one line. */
export const DENSE: FormPaper = {
  scale: 75,
  widths: widths(42, 13, 7.5),
  heading: { style: "header-dense", height: 40 },
  part: "label-indent",
};

/** The width of columns side by side, both counted. */
export function widthOf({ widths }: FormPaper, first: number, last: number): number {
  let sum = 0;
  for (let column = first; column <= last; column += 1) sum += widths.get(column) ?? 0;
  return sum;
}
