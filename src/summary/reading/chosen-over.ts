import { fingerprint, type Fingerprint } from "../../base/codes";
import { LEDGER_WORDS as WORDS } from "../words/ledger-words";
import type { LedgerSetting } from "./ledger-setting";
import { codeIn, isSameWords, textIn, type SheetTable } from "./sheet-table";

/**
 * Before which files of its unit and round the file of a row was chosen. Where the row does not say, because
 * it was typed by hand or is of an older summary: before all that the workbook lists, which is what its
 * writer had before his eyes.
 */
export function chosenOver(
  table: SheetTable,
  row: number,
  chosen: Fingerprint,
  { files }: LedgerSetting,
): readonly Fingerprint[] {
  const told = textIn(table, row, WORDS.marks.over);
  // A row that was copied and given another file says nothing of that one.
  if (told !== "" && codeIn(table, row, WORDS.headings.fingerprint) === chosen) {
    return isSameWords(told, WORDS.noOthers) ? [] : told.split(/\s+/).map(fingerprint);
  }
  const reports = files.flatMap(({ report }) => report ?? []);
  const own = reports.find((report) => report.fingerprint === chosen);
  const competing = reports.filter(({ unit, round }) => unit === own?.unit && round === own.round);
  return [...new Set(competing.map((report) => report.fingerprint))].filter((other) => other !== chosen);
}
