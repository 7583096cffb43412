import type { IsoDate } from "../../base/codes";
import { readDayText, type Grid } from "../../workbook/grid";
import { unitCode } from "../../model/codes";
import type { ContactNote } from "../../model/ledger";
import { meansWord } from "../../base/text";
import { FILING_SHEET_WORDS as WORDS } from "../words/filing-words";
import { codeIn, locateTable, rowsBelow, textIn } from "./sheet-table";

/** Officers' input on the submission board. */
export interface TypedOnBoard {
  readonly contacts: readonly ContactNote[];
  /** Last day of timely reports, as drawn or typed. */
  readonly due?: IsoDate;
  /** The list of units is confirmed, as drawn or typed. */
  readonly areUnitsConfirmed?: true;
}

const { headings } = WORDS;

export function readBoard(grid: Grid): TypedOnBoard {
  const table = locateTable(grid, [headings.unit, headings.filing, headings.contact]);
  const lines = grid.rows
    .slice(0, table?.headerRow)
    .flatMap((row) => row?.values.filter((content) => typeof content === "string") ?? []);
  const due = lines.flatMap((line) => dueIn(line) ?? [])[0];
  return {
    contacts: (table === undefined ? [] : rowsBelow(table)).flatMap((row): readonly ContactNote[] => {
      const unit = table === undefined ? "" : codeIn(table, row, headings.code);
      const text = table === undefined ? "" : textIn(table, row, headings.contact);
      return unit === "" || text === "" ? [] : [{ unit: unitCode(unit), text }];
    }),
    ...(due && { due }),
    ...(lines.some((line) => meansWord(line, WORDS.list.given)) && { areUnitsConfirmed: true }),
  };
}

/** "Hạn nộp: ngày 10/01/2018 …" */
function dueIn(line: string): IsoDate | undefined {
  if (!line.startsWith(WORDS.dueBefore)) return undefined;
  const [written = ""] =
    /^\d{1,2}\/\d{1,2}\/\d{4}(?!\d)/.exec(line.slice(WORDS.dueBefore.length).trim()) ?? [];
  return readDayText(written);
}
