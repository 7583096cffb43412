import { SUMMARY_SHEETS } from "../../forms/words";
import type { BlankForm } from "../plan/blank-form";
import { AREAS_SHEET_WORDS, BLANK_FORM_SHEET_WORDS as WORDS } from "../words/blank-form-words";
import type { BlankSheetNames } from "./blank-summary-input";

/** Excel's limit for sheet names. */
const LONGEST = 31;

/**
 * Returns names for the sheets to add, numbered if the workbook already has such a sheet. `taken` = all its
 * sheets.
 */
export function blankSheetNames({ lists }: BlankForm, taken: readonly string[]): BlankSheetNames {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const free = (wanted: string): string => {
    let name = wanted;
    for (let number = 2; used.has(name.toLowerCase()); number++) {
      const ending = ` (${String(number)})`;
      name = wanted.slice(0, LONGEST - ending.length) + ending;
    }
    used.add(name.toLowerCase());
    return name;
  };
  return {
    figures: free(SUMMARY_SHEETS.figures),
    filing: free(SUMMARY_SHEETS.filing),
    files: free(SUMMARY_SHEETS.files),
    ledger: free(SUMMARY_SHEETS.ledger),
    findings: free(SUMMARY_SHEETS.findings),
    sources: free(SUMMARY_SHEETS.sources),
    state: free(SUMMARY_SHEETS.state),
    areas: free(AREAS_SHEET_WORDS.sheet),
    lists: new Map(lists.map(({ code }, index) => [code, free(WORDS.listSheet(index + 1))])),
  };
}
