import type { ElementCode } from "../../model/codes";
import { a1, formatAt, type CellContent } from "../../workbook/grid";
import { ownRowValues } from "../plan/own-row-values";
import { contentOf } from "../formula/content-of";
import type { Summary } from "../../model/roll-up";
import type { BlankResult, FormResults } from "../formula/form-results";
import type { OpenedForm } from "./open-blank-form";

/** A cell of the form over all units. */
export interface FormFigure {
  /** "Sheet!A1" of the blank form. */
  readonly code: ElementCode;
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  /** `kept`: each unit's own value is beside its name, there is no total. */
  readonly state: "sum" | "kept" | BlankResult["state"];
  /** Undefined if there is nothing to show: no unit gave a number, or it is not calculated here. */
  readonly value: CellContent | undefined;
  /** Whether the form shows the cell as a percentage. */
  readonly isPercent: boolean;
  /** Units that gave a value. */
  readonly n: number;
}

/** Returns every cell of the form, input cells before formulas. */
export function formFigures(
  { form, workbook }: OpenedForm,
  { elements, submissions }: Summary,
  formulas: FormResults | undefined,
): readonly FormFigure[] {
  const own = ownRowValues(form, [...submissions.values()].flat());
  const grids = new Map(workbook.grids.map((grid) => [grid.sheet, grid]));
  const at = ({ code, label, sheet, row, column }: (typeof form.cells | typeof form.formulas)[number]) => {
    const grid = grids.get(sheet);
    const isPercent = grid !== undefined && formatAt(grid, row, column).numberFormat.includes("%");
    return { code, label, sheet, cell: a1(row, column), isPercent };
  };
  return [
    ...form.cells.map((cell): FormFigure => {
      const total = elements.get(cell.code);
      const state = cell.role === "sum" ? "sum" : "kept";
      const ofRow = own.get(cell.code);
      const value = ofRow === undefined ? total?.amount : contentOf(ofRow, form.dateSystem);
      return { ...at(cell), state, value, n: total?.n ?? 0 };
    }),
    ...form.formulas.map((formula): FormFigure => {
      const { value, n = 0, state = "excel" } = formulas?.results.get(formula.code) ?? {};
      return { ...at(formula), state, value, n };
    }),
  ];
}
