import type { Area } from "../../../domain/grid/address";
import type { ElementCode } from "../../../domain/codes";
import { contentAt, formulaAt, type CellContent, type Grid } from "../../../domain/grid/grid";
import { cellCode } from "../../../domain/own-form/cell-codes";
import type { OwnCell, OwnForm, OwnFormula, OwnList } from "../../../domain/own-form/own-form";
import { overlaps } from "../../../domain/own-form/role-at";
import { evaluateFormFormula, type FormLookup } from "./evaluate-form-formula";
import type { FormContent } from "./form-content";
import type { FormOperand } from "./form-operand";
import { listUse } from "./list-use";
import { NotCalculated, type FormResult } from "./not-calculated";
import { parseFormula, type FormFormula } from "./parse-formula";

/** Larger areas are whole columns as a rule; calculating from them takes no more than what stands there. */
const LARGEST_AREA = 1_000_000;

/** A form made ready for calculating; `calculate` may then be called for every unit. */
export interface FormCalculator {
  /** The result of every formula of the form. */
  readonly calculate: (content: FormContent) => ReadonlyMap<ElementCode, FormResult>;
}

/**
 * Calculates the formulas of a blank form from what was filled in. What the form prints counts as it stands; what is not
 * certain is not calculated, and neither is anything that rests on it.
 */
export function formCalculator(form: OwnForm, grids: readonly Grid[]): FormCalculator {
  const formulas = new Map(form.formulas.map((formula) => [formula.code, formula]));
  const cells = new Map(form.cells.map((cell) => [cell.code, cell]));
  const parsed = new Map<ElementCode, FormFormula | undefined>();
  for (const { code, text } of form.formulas)
    parsed.set(code, text === undefined ? undefined : parseFormula(text));
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return {
    calculate: (content) => new Calculation(form, { formulas, cells, parsed, bySheet }, content).all(),
  };
}

interface Prepared {
  readonly formulas: ReadonlyMap<ElementCode, OwnFormula>;
  readonly cells: ReadonlyMap<ElementCode, OwnCell>;
  readonly parsed: ReadonlyMap<ElementCode, FormFormula | undefined>;
  readonly bySheet: ReadonlyMap<string, Grid>;
}

/** A chain of formulas deeper than this is followed no further: the call stack of a worker is small. */
const DEEPEST_CHAIN = 400;

class Calculation {
  private readonly results = new Map<ElementCode, FormResult>();
  private readonly open = new Set<ElementCode>();

  constructor(
    private readonly form: OwnForm,
    private readonly prepared: Prepared,
    private readonly content: FormContent,
  ) {}

  all(): ReadonlyMap<ElementCode, FormResult> {
    return new Map(
      this.form.formulas.map((formula) => {
        const result = this.resultOf(formula);
        // A formula never shows a blank: a reference to a blank cell shows 0.
        return [formula.code, result ?? 0];
      }),
    );
  }

  private resultOf(formula: OwnFormula): FormResult {
    const { code, sheet } = formula;
    if (this.results.has(code)) return this.results.get(code);
    if (this.open.has(code)) return new NotCalculated("circle");
    if (this.open.size > DEEPEST_CHAIN) return new NotCalculated("unknown-function");
    const tree = this.prepared.parsed.get(code);
    if (tree === undefined) return new NotCalculated("unknown-function");
    this.open.add(code);
    const result = evaluateFormFormula(tree, this.lookUpFrom(sheet)) ?? 0;
    this.open.delete(code);
    this.results.set(code, result);
    return result;
  }

  private lookUpFrom(ownSheet: string): FormLookup {
    return ({ sheet: named, area }, summed) => {
      const sheet = this.sheetNamed(named ?? ownSheet);
      if (sheet === undefined) return new NotCalculated("unknown-function");
      const lists = this.form.lists.filter((list) => list.sheet === sheet.sheet && overlaps(list.area, area));
      const [list, ...others] = lists;
      if (list === undefined) return this.plainCells(sheet, area, summed);
      const use = others.length > 0 ? "partial" : listUse(list, area, sheet);
      return use === "whole" ? this.listCells(list, area) : new NotCalculated("part-of-list");
    };
  }

  /** Names of sheets are compared without regard to case, as Excel does. */
  private sheetNamed(name: string): Grid | undefined {
    const { bySheet } = this.prepared;
    return (
      bySheet.get(name) ??
      [...bySheet.values()].find(({ sheet }) => sheet.toLowerCase() === name.toLowerCase())
    );
  }

  private plainCells(grid: Grid, area: Area, summed: boolean): FormOperand | NotCalculated {
    const bottom = Math.max(area.top, Math.min(area.bottom, grid.rows.length - 1));
    if ((bottom - area.top + 1) * (area.right - area.left + 1) > LARGEST_AREA)
      return new NotCalculated("unknown-function");
    const rows: (CellContent | undefined)[][] = [];
    for (let row = area.top; row <= bottom; row++) {
      const line: (CellContent | undefined)[] = [];
      for (let column = area.left; column <= area.right; column++) {
        const value = this.valueAt(grid, row, column, summed);
        if (value instanceof NotCalculated) return value;
        line.push(value);
      }
      rows.push(line);
    }
    return { kind: "cells", rows };
  }

  private valueAt(grid: Grid, row: number, column: number, summed: boolean): FormResult {
    const code = cellCode(grid.sheet, row, column);
    const cell = this.prepared.cells.get(code);
    if (cell !== undefined) {
      const isSkipped = summed && (cell.answer === "text" || cell.answer === "date");
      if (this.content.kept.has(code) && !isSkipped) return new NotCalculated("kept-by-unit");
      return this.content.cells.get(code);
    }
    const formula = this.prepared.formulas.get(code);
    if (formula !== undefined) return this.resultOf(formula);
    // A formula of a sheet that is not shown, or of a row of a list.
    if (formulaAt(grid, row, column) !== undefined) return new NotCalculated("unknown-function");
    return contentAt(grid, row, column);
  }

  private listCells({ code, area: own }: OwnList, area: Area): FormOperand {
    const left = Math.max(area.left, own.left) - own.left;
    const right = Math.min(area.right, own.right) - own.left;
    const rows = (this.content.lists.get(code) ?? []).map((row) =>
      Array.from({ length: right - left + 1 }, (_, index) => row[left + index]),
    );
    return { kind: "cells", rows };
  }
}
