import { type Area, contentAt, formulaAt, type Grid } from "../../workbook/grid";
import type { ElementCode } from "../../model/codes";
import { cellCode } from "../plan/cell-codes";
import type { BlankCell, BlankForm, BlankList } from "../plan/blank-form";
import { overlaps } from "../plan/role-at";
import {
  areaOf,
  calculateCells,
  type AreaReader,
  type FormulaToCalculate,
  type TableCell,
  Cells,
  NotCalculated,
  notSupported,
  type CellResult,
  parseFormula,
} from "../../workbook/formula";
import type { FormContent } from "./form-content";
import { listUse } from "./list-use";

/** Larger areas are usually whole columns; their cost depends only on their filled cells. */
const LARGEST_AREA = 1_000_000;

/** A form prepared for calculation; `calculate` may then be called for every unit. */
export interface FormCalculator {
  /** Returns the result of every formula of the form. */
  readonly calculate: (content: FormContent) => ReadonlyMap<ElementCode, CellResult>;
}

/**
 * Calculates the formulas of a blank form from entries. Printed contents count as they are; an uncertain
 * formula and its dependents are not calculated.
 */
export function formCalculator(form: BlankForm, grids: readonly Grid[]): FormCalculator {
  const formulas = new Map(
    form.formulas.map(({ code, sheet, row, column, text }): readonly [ElementCode, FormulaToCalculate] => [
      code,
      { sheet, row, column, formula: text === undefined ? undefined : parseFormula(text) },
    ]),
  );
  const cells = new Map(form.cells.map((cell) => [cell.code, cell]));
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return {
    calculate: (content) => {
      const filled = new FilledForm(form, { formulas, cells, bySheet }, content);
      const results = calculateCells(formulas.values(), filled.read);
      return new Map(
        [...formulas].map(([code, cell]) => [code, results.get(cell) ?? notSupported("No formula")]),
      );
    },
  };
}

interface Prepared {
  readonly formulas: ReadonlyMap<ElementCode, FormulaToCalculate>;
  readonly cells: ReadonlyMap<ElementCode, BlankCell>;
  readonly bySheet: ReadonlyMap<string, Grid>;
}

/** The cells of a filled blank form. */
class FilledForm {
  constructor(
    private readonly form: BlankForm,
    private readonly prepared: Prepared,
    private readonly content: FormContent,
  ) {}

  readonly read: AreaReader = (reference, from, summed) => {
    const area = areaOf(reference);
    const sheet = this.sheetNamed(reference.sheet ?? from.sheet);
    if (sheet === undefined) return notSupported("The form has no such sheet");
    const lists = this.form.lists.filter((list) => list.sheet === sheet.sheet && overlaps(list.area, area));
    const [list, ...others] = lists;
    if (list === undefined) return this.plainCells(sheet, area, summed);
    const use = others.length > 0 ? "partial" : listUse(list, area, sheet);
    return use === "whole" ? this.listCells(list, area) : new NotCalculated("part-of-list");
  };

  /** Compares sheet names without regard to case, as Excel does. */
  private sheetNamed(name: string): Grid | undefined {
    const { bySheet } = this.prepared;
    return (
      bySheet.get(name) ??
      [...bySheet.values()].find(({ sheet }) => sheet.toLowerCase() === name.toLowerCase())
    );
  }

  private plainCells(grid: Grid, area: Area, summed: boolean): Cells<TableCell> | NotCalculated {
    const width = area.right - area.left + 1;
    const bottom = Math.min(area.bottom, grid.rows.length - 1);
    if ((bottom - area.top + 1) * width > LARGEST_AREA) return notSupported("An area this large");
    const values: TableCell[] = [];
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= area.right; column++)
        values.push(this.valueAt(grid, row, column, summed));
    }
    return new Cells(width, area.bottom - area.top + 1, values, area.top);
  }

  private valueAt(grid: Grid, row: number, column: number, summed: boolean): TableCell {
    const code = cellCode(grid.sheet, row, column);
    const cell = this.prepared.cells.get(code);
    if (cell !== undefined) {
      const isSkipped = summed && (cell.answer === "text" || cell.answer === "date");
      if (this.content.kept.has(code) && !isSkipped) return new NotCalculated("kept-by-unit");
      return this.content.cells.get(code);
    }
    const formula = this.prepared.formulas.get(code);
    if (formula !== undefined) return this.content.given?.get(code) ?? formula;
    // A formula of a hidden sheet, or of a row of a list.
    if (formulaAt(grid, row, column) !== undefined) return notSupported("A formula outside the form");
    return contentAt(grid, row, column);
  }

  private listCells({ code, area: own }: BlankList, area: Area): Cells<TableCell> {
    const left = Math.max(area.left, own.left) - own.left;
    const width = Math.min(area.right, own.right) - own.left - left + 1;
    const rows = this.content.lists.get(code) ?? [];
    const values = rows.flatMap((row) => Array.from({ length: width }, (_, index) => row[left + index]));
    return new Cells(width, rows.length, values);
  }
}
