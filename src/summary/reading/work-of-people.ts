import { NARRATIVE_WORDS, SUMMARY_SHEETS } from "../../forms/words";
import { inOneGo } from "../../base/pausable";
import { gridDigest } from "../../workbook/drawing";
import type { WorkbookGrids } from "../../workbook/grid";
import { CHART_WORDS } from "../words/chart-words";
import { isStateSheet, readingState } from "../state/state-sheet";

/** People's work in a summary: a roll-up that does not continue from it would lose it. */
export interface WorkOfPeople {
  /** Number of rulings, adjustments, notes and explanations in the ledger. */
  readonly rulings: number;
  /** Names of sheets that the program did not draw. */
  readonly added: readonly string[];
  /** Names of drawn sheets in which a number or text was typed, changed or removed. */
  readonly typed: readonly string[];
  /** Those of `typed` that a roll-up continuing from the summary does not read. */
  readonly unread: readonly string[];
}

/** A roll-up that continues from the summary reads nothing that people type here. */
const UNREAD: readonly string[] = [
  SUMMARY_SHEETS.front,
  SUMMARY_SHEETS.overview,
  SUMMARY_SHEETS.comparison,
  SUMMARY_SHEETS.ranking,
  SUMMARY_SHEETS.points,
  SUMMARY_SHEETS.findings,
  SUMMARY_SHEETS.files,
  SUMMARY_SHEETS.sources,
  CHART_WORDS.sheet,
  NARRATIVE_WORDS.sheet,
];

/**
 * Returns people's work in a summary since it was drawn; undefined without a record of what was drawn (no
 * summary, or an older version).
 */
export function workOfPeople(workbook: WorkbookGrids): WorkOfPeople | undefined {
  const state = inOneGo(readingState(workbook.grids));
  const rulings = state?.about[0]?.rulings;
  if (state === undefined || rulings === undefined) return undefined;
  const grids = workbook.grids.filter((grid) => !isStateSheet(grid));
  const drawn = new Map(state.sheet.map(({ name, digest }) => [name, digest]));
  const typed = grids.flatMap((grid) => {
    const digest = drawn.get(grid.sheet);
    return digest === undefined || digest === gridDigest(grid) ? [] : [grid.sheet];
  });
  return {
    rulings,
    added: [...grids, ...workbook.celllessSheets].flatMap(({ sheet }) => (drawn.has(sheet) ? [] : [sheet])),
    typed,
    unread: typed.filter((sheet) => UNREAD.includes(sheet)),
  };
}
