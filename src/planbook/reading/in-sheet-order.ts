import { parseA1 } from "../../workbook/grid";
import type { PlanSheetProblem } from "../codec/plan-sheet-problem";
import type { LocatedTable } from "./sheet-rows";

/** Problems in the order of sheets, rows and columns, as people work them off; each only once. */
export function inSheetOrder(
  problems: readonly PlanSheetProblem[],
  located: readonly LocatedTable[],
): readonly PlanSheetProblem[] {
  const once = [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
  const sheets = located.map(({ grid }) => grid.sheet);
  const keyed = once.map((problem) => ({ problem, key: keyOf(problem, sheets) }));
  return keyed
    .toSorted(
      ({ key: one }, { key: other }) =>
        one.sheet - other.sheet || one.row - other.row || one.column - other.column,
    )
    .map(({ problem }) => problem);
}

/** What concerns a sheet that is not there comes first of all. */
function keyOf({ sheet, cell }: PlanSheetProblem, sheets: readonly string[]) {
  const { row = -1, column = -1 } = (cell === undefined ? undefined : parseA1(cell)) ?? {};
  return { sheet: sheets.indexOf(sheet), row, column };
}
