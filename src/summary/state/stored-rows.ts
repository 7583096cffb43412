import { SUMMARY_SHEETS } from "../../forms/words";
import { drawnConstants, rowDigests, type SheetDrawing } from "../../workbook/drawing";
import { FILING_SHEET_WORDS } from "../words/filing-words";
import { OVERVIEW_WORDS } from "../words/summary-words";
import type { Stored } from "./stored-records";

/** Sheets where people may type in one column, named by its heading; the lines above it are read, too. */
export const ONE_COLUMN: ReadonlyMap<string, string> = new Map([
  [SUMMARY_SHEETS.overview, OVERVIEW_WORDS.headings.remark],
  [SUMMARY_SHEETS.filing, FILING_SHEET_WORDS.headings.contact],
]);

/** Returns what the state stores of a drawn sheet to find what people type there. */
export function storedRows(sheet: SheetDrawing): Pick<Stored<"sheet">, "rows" | "lastRow"> {
  if (sheet.longTable !== undefined) return { lastRow: sheet.longTable.area.bottom };
  const digests = rowDigests(drawnConstants(sheet), ONE_COLUMN.get(sheet.name));
  return { rows: [...new Set(digests.values())].join("") };
}
