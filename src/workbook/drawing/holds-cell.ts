import type { CellContent, Grid } from "../grid/grid";
import { contentAt, formulaAt } from "../grid/grid";
import { isSameFigure } from "../../base/is-same-figure";
import { allCells } from "./all-cells";
import type { DrawnCell, SheetDrawing } from "./drawing";

/** What is found in a cell. What a formula results in is nobody's to type, so it is not looked at. */
interface FoundCell {
  readonly content: CellContent | undefined;
  readonly isFormula: boolean;
}

/** Whether a cell holds what is drawn; `drawn` undefined = nothing is. */
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

/** Whether a sheet that was read holds everything that is drawn for it, where it is drawn. */
export function holdsDrawing(grid: Grid, drawing: SheetDrawing): boolean {
  for (const cell of allCells(drawing)) {
    const { row, column } = cell;
    const isFormula = formulaAt(grid, row, column) !== undefined;
    if (!holdsCell({ content: contentAt(grid, row, column), isFormula }, cell)) return false;
  }
  return true;
}
