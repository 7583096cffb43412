import type { ElementCode } from "../../model/codes";
import type { BlankForm, BlankFormula } from "../plan/blank-form";
import { holds } from "../plan/role-at";
import { isCellError, type CellContent } from "../../workbook/grid";
import { sumOf } from "../../base/exact-sum";
import { NotCalculated, type CellResult } from "../../workbook/formula";
import type { formulaDegrees } from "./formula-degrees";
import { isSameSheet, referencesOf, type formulaInputs } from "./formula-inputs";

interface KnownOfFormulas {
  readonly degreeOf: ReturnType<typeof formulaDegrees>;
  readonly inputsOf: ReturnType<typeof formulaInputs>;
}

/**
 * Returns the amounts of formulas that multiply and so cannot be calculated over totals: a quantity by the
 * price of each unit, or one total by another. Each is the sum of the formula's results in the copies.
 * `overTotals`: results over the totals; `copies`: in each copy.
 */
export function sumsOfCopies(
  form: BlankForm,
  { degreeOf, inputsOf }: KnownOfFormulas,
  overTotals: ReadonlyMap<ElementCode, CellResult>,
  copies: readonly ReadonlyMap<ElementCode, CellContent | undefined>[],
): ReadonlyMap<ElementCode, number> {
  const mayMultiply = ({ text = "" }: BlankFormula): boolean => MULTIPLIES.test(text);
  const amounts = form.formulas.filter((formula) => {
    const isKept = isOverKept(overTotals.get(formula.code), formula, form);
    if (!isKept && !mayMultiply(formula)) return false;
    const { degree, isProduct } = degreeOf(formula);
    return typeof degree === "number" && degree > 0 && (isKept || isProduct);
  });
  return new Map(
    amounts.flatMap((formula): readonly (readonly [ElementCode, number])[] => {
      // Over a list the formula has the rows of all units.
      const sum =
        inputsOf(formula).lists.size > 0
          ? undefined
          : sumOver(copies.map((results) => results.get(formula.code)));
      return sum === undefined ? [] : [[formula.code, sum]];
    }),
  );
}

const MULTIPLIES = /\*|SUMPRODUCT/i;

/**
 * Checks whether the formula has no result because it refers directly to cells with separate values of the
 * units.
 */
const isOverKept = (result: CellResult | undefined, formula: BlankFormula, { cells }: BlankForm): boolean =>
  result instanceof NotCalculated &&
  referencesOf(formula).some(({ sheet, area }) =>
    cells.some(
      (cell) =>
        cell.role === "latest" && isSameSheet(cell.sheet, sheet) && holds(area, cell.row, cell.column),
    ),
  );

/** Returns undefined if a value is unknown, or none is a number. */
function sumOver(values: readonly (CellContent | undefined)[]): number | undefined {
  if (values.some((value) => value === undefined || isCellError(value))) return undefined;
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length === 0 ? undefined : sumOf(numbers);
}
