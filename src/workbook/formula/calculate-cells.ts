import { a1 } from "../grid/address";
import { Cells } from "./evaluating/cells";
import { evaluateFormula } from "./evaluate-formula";
import { NotCalculated, notSupported, type CellResult } from "./evaluating/not-calculated";
import type { Scalar } from "./evaluating/scalar";
import type { Formula, Reference } from "./formula";

/** A formula cell; without a formula if it could not be parsed. */
export interface FormulaToCalculate {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: Formula | undefined;
}

/** The content of a cell, or why it is unknown. */
export type TableCell = Scalar | FormulaToCalculate | NotCalculated;

/** Reads the cells of a reference. `summed`: the caller uses only numbers and skips texts. */
export type AreaReader = (
  reference: Reference,
  from: FormulaToCalculate,
  summed: boolean,
) => Cells<TableCell> | NotCalculated;

export const isFormulaCell = (cell: TableCell): cell is FormulaToCalculate =>
  typeof cell === "object" && "formula" in cell;

const isScalar = (cell: TableCell): cell is Scalar => typeof cell !== "object" || "error" in cell;

/**
 * Calculates every formula cell after its precedents. Only a circle of evaluated references counts as one: a
 * branch that IF does not take does not.
 */
export function calculateCells(
  formulas: Iterable<FormulaToCalculate>,
  read: AreaReader,
): ReadonlyMap<FormulaToCalculate, CellResult> {
  const calculation = new Calculation(read);
  for (const cell of formulas) calculation.calculate(cell);
  return calculation.results;
}

interface Visit {
  readonly cell: FormulaToCalculate;
  readonly waitsFor: FormulaToCalculate[];
}

const WAITING = notSupported("Calculated too early");

/** Uses an explicit stack instead of recursion: a running total over 5,000 rows is a chain of 5,000 cells. */
class Calculation {
  readonly results = new Map<FormulaToCalculate, CellResult>();
  /** The cells that wait for each other, in order. */
  private readonly open = new Set<FormulaToCalculate>();

  constructor(private readonly read: AreaReader) {}

  calculate(start: FormulaToCalculate): void {
    if (this.results.has(start)) return;
    const missing: FormulaToCalculate[] = [];
    // Most cells have no uncalculated precedents.
    const result = this.resultOf(start, missing);
    if (missing.length === 0) this.results.set(start, result);
    else this.calculateInOrder(start, missing);
  }

  /** `missing`: the uncalculated precedents of `start`. */
  private calculateInOrder(start: FormulaToCalculate, missing: FormulaToCalculate[]): void {
    const stack: Visit[] = [];
    const enter = (cell: FormulaToCalculate, waitsFor: FormulaToCalculate[] = []): void => {
      if (this.results.has(cell)) return;
      this.open.add(cell);
      stack.push({ cell, waitsFor });
    };
    enter(start, missing);
    for (let visit = stack.at(-1); visit !== undefined; visit = stack.at(-1)) {
      const { cell, waitsFor } = visit;
      const next = waitsFor.pop();
      if (next !== undefined) {
        enter(next);
        continue;
      }
      const result = this.resultOf(cell, waitsFor);
      if (waitsFor.length > 0) continue;
      this.results.set(cell, result);
      this.open.delete(cell);
      stack.pop();
    }
  }

  /** Adds uncalculated precedents to `waitsFor`; the result is meaningless if there are any. */
  private resultOf(cell: FormulaToCalculate, waitsFor: FormulaToCalculate[]): CellResult {
    if (cell.formula === undefined) return notSupported("Not understood");
    const result = evaluateFormula(cell.formula, (reference, summed) => {
      const area = this.read(reference, cell, summed);
      return area instanceof NotCalculated ? area : this.known(area, waitsFor);
    });
    // A formula never shows a blank: a reference to a blank cell shows 0.
    return result ?? 0;
  }

  private known(
    { width, height, values, top }: Cells<TableCell>,
    waitsFor: FormulaToCalculate[],
  ): Cells | NotCalculated {
    // Most areas hold no formula.
    if (values.every(isScalar)) return new Cells(width, height, values, top);
    const known: Scalar[] = [];
    for (const cell of values) {
      const value = isFormulaCell(cell) ? this.resultIfKnown(cell) : cell;
      if (value === WAITING && isFormulaCell(cell)) waitsFor.push(cell);
      else if (value instanceof NotCalculated) return value;
      else known.push(value);
    }
    return waitsFor.length > 0 ? WAITING : new Cells(width, height, known, top);
  }

  private resultIfKnown(cell: FormulaToCalculate): CellResult {
    if (this.open.has(cell)) return new NotCalculated("circle", [...this.open].map(placeOf).join(" → "));
    return this.results.get(cell) ?? WAITING;
  }
}

const placeOf = (cell: FormulaToCalculate): string => `${cell.sheet}!${a1(cell.row, cell.column)}`;
