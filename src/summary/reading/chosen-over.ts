import { fingerprint, type Fingerprint } from "../../base/codes";
import { LEDGER_WORDS as WORDS } from "../words/ledger-words";
import type { LedgerSetting } from "./ledger-setting";
import { codeIn, isSameWords, textIn, type SheetTable } from "./sheet-table";

/**
 * Returns the files of the unit and round that a row's file was chosen over. If the row does not state them,
 * being typed by hand or older, returns all in the workbook, which its writer saw.
 */
export function chosenOver(
  table: SheetTable,
  row: number,
  chosen: Fingerprint,
  { files }: LedgerSetting,
): readonly Fingerprint[] {
  const written = textIn(table, row, WORDS.marks.over);
  // A copied row with another file states nothing about that file.
  if (written !== "" && codeIn(table, row, WORDS.headings.fingerprint) === chosen) {
    return isSameWords(written, WORDS.noOthers) ? [] : written.split(/\s+/).map(fingerprint);
  }
  const reports = files.flatMap(({ report }) => report ?? []);
  const own = reports.find((report) => report.fingerprint === chosen);
  const competing = reports.filter(({ unit, round }) => unit === own?.unit && round === own.round);
  return [...new Set(competing.map((report) => report.fingerprint))].filter((other) => other !== chosen);
}
