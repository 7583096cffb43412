import type { CellContent, Grid } from "../grid/grid";
import { contentAt, formulaAt } from "../grid/grid";
import { isSameFigure } from "../../base/is-same-figure";
import { allCells } from "./all-cells";
import type { DrawnCell, SheetDrawing } from "./drawing";

/** The current content of a cell. The result of a formula is not compared, as nobody types it. */
interface FoundCell {
  readonly content: CellContent | undefined;
  readonly isFormula: boolean;
}

/** Checks whether a cell holds the drawn content; `drawn` undefined = the cell is drawn empty. */
export function holdsCell({ content, isFormula }: FoundCell, drawn: DrawnCell | undefined): boolean {
  const wanted = drawn?.content ?? { kind: "empty" };
  if (wanted.kind === "formula" || isFormula) return wanted.kind === "formula" && isFormula;
  switch (wanted.kind) {
    case "empty":
      return content === undefined || content === "";
    case "number":
      return typeof content === "number" && isSameFigure(content, wanted.value);
    case "text":
      return (content ?? "") === wanted.text;
  }
}

/** Checks whether a sheet that was read holds every drawn cell at its place. */
export function holdsDrawing(grid: Grid, drawing: SheetDrawing): boolean {
  for (const cell of allCells(drawing)) {
    const { row, column } = cell;
    const isFormula = formulaAt(grid, row, column) !== undefined;
    if (!holdsCell({ content: contentAt(grid, row, column), isFormula }, cell)) return false;
  }
  return true;
}
