import type { Grid } from "../grid/grid";

/** A file in a formula, as in 'C:\bao cao\[thang 6.xlsx]Sheet1'!C5. Excel itself writes a number instead. */
const NAMED_FILE = /\[([^[\]]+\.(?:xl[a-z]{1,2}|ods))\]/gi;

/** Returns the files that formulas name; those that Excel numbers are listed in the package. */
export const linkedFiles = (grids: readonly Grid[]): readonly string[] => [
  ...new Set(
    grids.flatMap(({ formulas }) =>
      [...formulas.values()].flatMap(({ text }) =>
        text.includes("[") ? [...text.matchAll(NAMED_FILE)].map(([, file = ""]) => file) : [],
      ),
    ),
  ),
];
