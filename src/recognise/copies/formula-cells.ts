import { type CellPlace, contentAt, formulaAt, type CellContent, a1 } from "../../workbook/grid";
import type { BlankForm, BlankFormula } from "../plan/blank-form";
import type { SheetMatch } from "./match-sheet";

/** A formula cell of the form with other content in a copy. */
export interface TypedFormula {
  readonly formula: BlankFormula;
  readonly place: CellPlace;
  /** Undefined: it was cleared. */
  readonly content: CellContent | undefined;
}

/** Returns the formula cells of a form that were typed over or cleared in a copy. */
export function typedFormulas(
  { formulas }: BlankForm,
  matches: ReadonlyMap<string, SheetMatch>,
): readonly TypedFormula[] {
  return formulas.flatMap((formula) => {
    if (formula.isRecomputed === true) return [];
    const match = matches.get(formula.sheet);
    const at = match?.cellOf(formula.row, formula.column);
    if (match === undefined || at === undefined) return [];
    const { grid } = match.copy;
    if (formulaAt(grid, at.row, at.column) !== undefined) return [];
    const place = { sheet: grid.sheet, cell: a1(at.row, at.column) };
    return [{ formula, place, content: contentAt(grid, at.row, at.column) }];
  });
}

/** Returns formula cells to be read that have no result: their content is unknown. */
export function cellsWithoutResult(
  { cells }: BlankForm,
  matches: ReadonlyMap<string, SheetMatch>,
): readonly CellPlace[] {
  return cells.flatMap(({ sheet, row, column }) => {
    const match = matches.get(sheet);
    const at = match?.cellOf(row, column);
    if (match === undefined || at === undefined) return [];
    const formula = formulaAt(match.copy.grid, at.row, at.column);
    return formula === undefined || formula.hasCachedValue
      ? []
      : [{ sheet: match.copy.grid.sheet, cell: a1(at.row, at.column) }];
  });
}
