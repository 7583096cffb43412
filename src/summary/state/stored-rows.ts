import { SUMMARY_SHEETS } from "../../forms/words";
import { rowDigests, type Constant } from "../../workbook/drawing";
import { FILING_SHEET_WORDS } from "../words/filing-words";
import { OVERVIEW_WORDS } from "../words/summary-words";
import type { Stored } from "./stored-records";

/** Sheets where people may type in one column, named by its heading; the lines above it are read, too. */
export const ONE_COLUMN: ReadonlyMap<string, string> = new Map([
  [SUMMARY_SHEETS.overview, OVERVIEW_WORDS.headings.remark],
  [SUMMARY_SHEETS.filing, FILING_SHEET_WORDS.headings.contact],
]);

/** Returns what the state stores of rows to find what people type there. `heading`: as in `rowDigests`. */
export const storedRows = (
  constants: readonly Constant[],
  heading?: string,
): Pick<Stored<"sheet">, "rows"> => ({
  rows: [...new Set(rowDigests(constants, heading).values())].join(""),
});
