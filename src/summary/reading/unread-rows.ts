import { NARRATIVE_WORDS, SUMMARY_SHEETS } from "../../forms/words";
import type { Pausable } from "../../base/pausable";
import { a1, type Grid } from "../../workbook/grid";
import { DIGEST_LENGTH, gridConstants, rowDigests, type Constant } from "../../workbook/drawing";
import { CHART_WORDS } from "../words/chart-words";
import { LEDGER_WORDS } from "../words/ledger-words";
import type { Stored } from "../state/stored-records";
import { ONE_COLUMN } from "../state/stored-rows";
import type { SummaryProblem } from "./stored-summary";

/** The next roll-up reads nothing from these sheets, so what people change there is lost. */
const SHOWN_ONLY: ReadonlySet<string> = new Set([
  SUMMARY_SHEETS.front,
  SUMMARY_SHEETS.comparison,
  SUMMARY_SHEETS.ranking,
  SUMMARY_SHEETS.points,
  SUMMARY_SHEETS.findings,
  SUMMARY_SHEETS.files,
  SUMMARY_SHEETS.sources,
  CHART_WORDS.sheet,
  NARRATIVE_WORDS.sheet,
]);

/**
 * Finds rows that people typed or changed and that no reader reads, because the next roll-up would lose them.
 * On sheets whose rows are read, only those below the last row with a code. A workbook of values without
 * formulas shows none: results look like typed numbers. `others`: problems that readers found.
 * `printed`: the filled sheets of another office's form. A roll-up reads their figures and no other cell.
 */
export function* unreadRows(
  grids: readonly Grid[],
  sheets: readonly Stored<"sheet">[],
  codes: ReadonlySet<string>,
  others: readonly SummaryProblem[],
  printed: readonly Grid[],
): Pausable<readonly SummaryProblem[]> {
  if (grids.every(({ formulas }) => formulas.size === 0)) return [];
  const known = new Set(others.map(({ place }) => `${place.sheet}!${rowIn(place.cell)}`));
  const stored = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const problems: SummaryProblem[] = [];
  const ofForm = new Set(printed.map(({ sheet }) => sheet));
  // A form may have a sheet with the name of one of ours, which is then stored under another.
  for (const grid of [...grids.filter(({ sheet }) => !ofForm.has(sheet)), ...printed]) {
    yield;
    const { rows, lastRow } = stored.get(grid.sheet) ?? {};
    if (rows === undefined && lastRow === undefined) continue;
    const constants = gridConstants(grid, lastRow === undefined ? 0 : lastRow + 1);
    const after = ofForm.has(grid.sheet) ? -1 : (lastRow ?? lastReadRow(grid.sheet, constants, codes));
    const drawn = new Set(rows?.match(new RegExp(`.{${String(DIGEST_LENGTH)}}`, "g")));
    for (const [row, digest] of rowDigests(constants, ONE_COLUMN.get(grid.sheet))) {
      if (row <= after || drawn.has(digest) || known.has(`${grid.sheet}!${String(row + 1)}`)) continue;
      const first = constants.find((each) => each.row === row);
      if (first === undefined) continue;
      const place = { sheet: grid.sheet, cell: a1(row, first.column) };
      problems.push({ place, fault: "unread", found: String(first.content) });
    }
  }
  return problems;
}

const rowIn = (cell: string): string => cell.replace(/\D/g, "");

/** Returns the last row that readers judge; -1 if they judge none. */
function lastReadRow(sheet: string, constants: readonly Constant[], codes: ReadonlySet<string>): number {
  if (SHOWN_ONLY.has(sheet) || ONE_COLUMN.has(sheet)) return -1;
  // The guidance below the ledger repeats every kind.
  const isLast = ({ content }: Constant): boolean =>
    sheet === SUMMARY_SHEETS.ledger ? content === LEDGER_WORDS.kindHeading : codes.has(String(content));
  return constants.reduce((last, each) => (isLast(each) ? Math.max(last, each.row) : last), -1);
}
