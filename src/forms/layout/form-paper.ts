import type { StyleName } from "../../workbook/drawing";
import { FORM_COLUMN } from "./form-columns";

/** The print scale of a form in percent, and its column widths in characters. */
export interface FormPaper {
  readonly scale: number;
  readonly widths: ReadonlyMap<number, number>;
  /** Style of the nation's name: 12 points on paper. */
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
 * The printed columns together are as wide as A4 portrait at the scale, less 1/40: printers and programs
 * differ a little. Those from the unit of measure on are as wide as the nation's name above them (250 points
 * of paper and cell margins); the labels take the rest.
 */
const widths = ({ label, value, check, target, note }: Widths): ReadonlyMap<number, number> =>
  new Map([
    [FORM_COLUMN.CODE, 8],
    [FORM_COLUMN.TT, 4],
    [FORM_COLUMN.LABEL, label],
    // Fits "doanh nghiệp" on one line.
    [FORM_COLUMN.UOM, 12.5],
    [FORM_COLUMN.VALUE, value],
    // Fits most checks of a new form.
    [FORM_COLUMN.CHECK, check],
    [FORM_COLUMN.TARGET, target],
    [FORM_COLUMN.NOTE, note],
  ]);

/** 12 points on the screen are 9.6 on paper. */
export const ROOMY: FormPaper = {
  scale: 80,
  widths: widths({ label: 35.5, value: 13.6, check: 10.8, target: 7.6, note: 6.5 }),
  country: "form-country",
};

/** Leaves room for the notes beside the rows of an office's own report. */
export const NOTED: FormPaper = {
  ...ROOMY,
  widths: widths({ label: 31, value: 14, check: 10.8, target: 7.6, note: 10.6 }),
};

/**
 * For forms that then fit on one page: 12 points on the screen are 9 on paper, and most labels take one line.
 */
export const DENSE: FormPaper = {
  scale: 75,
  widths: widths({ label: 39.2, value: 14.6, check: 11, target: 8.1, note: 7.6 }),
  country: "form-country-dense",
};

/** Returns the width from column `first` to `last`. */
export function widthOf({ widths }: FormPaper, first: number, last: number): number {
  let sum = 0;
  for (let column = first; column <= last; column += 1) sum += widths.get(column) ?? 0;
  return sum;
}
