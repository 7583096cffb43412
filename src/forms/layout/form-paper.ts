import type { StyleName } from "../../workbook/drawing";
import { FORM_COLUMN } from "./form-columns";

/** How a form is set on paper: its scale in percent, and the widths of its columns in characters. */
export interface FormPaper {
  readonly scale: number;
  readonly widths: ReadonlyMap<number, number>;
  /** The name of the nation in 12 points on paper. */
  readonly country: StyleName;
}

interface Widths {
  readonly label: number;
  readonly value: number;
  readonly check: number;
  readonly target: number;
  readonly note: number;
}

/**
 * The printed columns together are as wide as A4 upright takes at the scale, less a fortieth: printers and
 * programs set columns a little broader or narrower. Those from the unit of measure on are as wide as the
 * name of the nation above them (250 points of paper and its cell's margins), and the labels have what is
 * left.
 */
const widths = ({ label, value, check, target, note }: Widths): ReadonlyMap<number, number> =>
  new Map([
    [FORM_COLUMN.CODE, 8],
    [FORM_COLUMN.TT, 4],
    [FORM_COLUMN.LABEL, label],
    // "doanh nghiệp" on one line.
    [FORM_COLUMN.UOM, 12.5],
    [FORM_COLUMN.VALUE, value],
    // What most checks of a new form say has room in it.
    [FORM_COLUMN.CHECK, check],
    [FORM_COLUMN.TARGET, target],
    [FORM_COLUMN.NOTE, note],
  ]);

/** What is 12 points on the screen is 9.6 on paper. */
export const ROOMY: FormPaper = {
  scale: 80,
  widths: widths({ label: 35.5, value: 13.6, check: 10.8, target: 7.6, note: 6.5 }),
  country: "form-country",
};

/** With room for what stands beside the rows of an office's own report. */
export const NOTED: FormPaper = {
  ...ROOMY,
  widths: widths({ label: 31, value: 14, check: 10.8, target: 7.6, note: 10.6 }),
};

/**
 * For a form that is one page this way: what is 12 points on the screen is 9 on paper, and most labels take
 * one line.
 */
export const DENSE: FormPaper = {
  scale: 75,
  widths: widths({ label: 39.2, value: 14.6, check: 11, target: 8.1, note: 7.6 }),
  country: "form-country-dense",
};

/** The width of columns side by side, both counted. */
export function widthOf({ widths }: FormPaper, first: number, last: number): number {
  let sum = 0;
  for (let column = first; column <= last; column += 1) sum += widths.get(column) ?? 0;
  return sum;
}
