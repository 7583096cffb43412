import { cellKey, type CellContent, type CellFormula, type Grid, type GridRow } from "../grid/grid";
import { formulaText } from "../formula/formula-text";
import type { SheetDifference } from "./drawing-difference";

/** Applies drawn changes to a sheet that was read. Changed formula cells have no result. */
export function changedGrid(grid: Grid, { cells }: SheetDifference): Grid {
  const rows = [...grid.rows];
  const formulas = new Map<number, CellFormula>(grid.formulas);
  for (const { row, column, after } of cells) {
    const { values, formats }: GridRow = rows[row] ?? { values: [], formats: [] };
    const content = after?.content;
    const changed = [...values];
    changed[column] = valueOf(content);
    rows[row] = { values: changed, formats };
    if (content?.kind === "formula") {
      formulas.set(cellKey(row, column), { text: formulaText(content.formula), hasCachedValue: false });
    } else formulas.delete(cellKey(row, column));
  }
  return { ...grid, rows, formulas };
}

type Content = NonNullable<SheetDifference["cells"][number]["after"]>["content"];

function valueOf(content: Content | undefined): CellContent | undefined {
  if (content?.kind === "number") return content.value;
  return content?.kind === "text" ? content.text : undefined;
}
