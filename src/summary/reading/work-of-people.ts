import { inOneGo } from "../../base/pausable";
import { gridConstants, sheetDigest } from "../../workbook/drawing";
import type { WorkbookGrids } from "../../workbook/grid";
import { isStateSheet, readingState } from "../state/state-sheet";

/** People's work in a summary: a roll-up that does not continue from it would lose it. */
export interface WorkOfPeople {
  /** Number of rulings, adjustments, notes and explanations in the ledger. */
  readonly rulings: number;
  /** Names of sheets that the program did not draw. */
  readonly added: readonly string[];
  /** Names of drawn sheets in which a number or text was typed, changed or removed. */
  readonly typed: readonly string[];
}

/**
 * Returns people's work in a summary since it was drawn; undefined without a record of what was drawn (no
 * summary, or an older version).
 */
export function workOfPeople(workbook: WorkbookGrids): WorkOfPeople | undefined {
  const state = inOneGo(readingState(workbook.grids));
  const rulings = state?.about[0]?.rulings;
  if (state === undefined || rulings === undefined) return undefined;
  const grids = workbook.grids.filter((grid) => !isStateSheet(grid));
  const drawn = new Map(state.sheet.map((sheet) => [sheet.name, sheet]));
  return {
    rulings,
    added: [...grids, ...workbook.celllessSheets].flatMap(({ sheet }) => (drawn.has(sheet) ? [] : [sheet])),
    typed: grids.flatMap((grid) => {
      const { digest, lastRow } = drawn.get(grid.sheet) ?? {};
      const isTyped =
        lastRow === undefined
          ? digest !== undefined && digest !== sheetDigest(gridConstants(grid))
          : gridConstants(grid, lastRow + 1).length > 0;
      return isTyped ? [grid.sheet] : [];
    }),
  };
}
