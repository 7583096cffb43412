import {
  contentAt,
  formulaAt,
  type CellContent,
  type Grid,
  forEachItem,
  type WorkbookGrids,
} from "../../workbook/grid";

/** Returns whether a workbook has no typed content that the other lacks. Formula results are ignored. */
export const holdsNothingElse = ({ grids }: WorkbookGrids, other: WorkbookGrids): boolean =>
  grids.every((grid) =>
    isWithin(
      grid,
      other.grids.find(({ sheet }) => sheet === grid.sheet),
    ),
  );

function isWithin(grid: Grid, other: Grid | undefined): boolean {
  let isIt = true;
  forEachItem(grid.rows, ({ values }, row) =>
    forEachItem(values, (content, column) => {
      if (formulaAt(grid, row, column) !== undefined) return;
      if (!isSame(content, other && contentAt(other, row, column))) isIt = false;
    }),
  );
  return isIt;
}

const isSame = (one: CellContent, other: CellContent | undefined): boolean =>
  typeof one === "object" && typeof other === "object" ? one.error === other.error : one === other;
