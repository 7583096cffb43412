import type { ElementCode, UnitCode } from "../../model/codes";
import type { CellContent, Grid } from "../../workbook/grid";
import type { BlankForm, BlankFormula } from "../plan/blank-form";
import type { ElementTotal } from "../../model/roll-up";
import { blankAreaAt, holds, overlaps } from "../plan/role-at";
import type { Submission } from "../../model/submission";
import { NotCalculated, type CellResult } from "../../workbook/formula";
import { formCalculator, type FormCalculator } from "./calculate-form";
import { contentOfAll, contentOfCopy } from "./content-of";
import { formulaDegrees } from "./formula-degrees";
import { formulaInputs, isSameSheet, referencesOf, type FormulaInputs } from "./formula-inputs";
import { listUse } from "./list-use";
import { sumsOfCopies } from "./sums-of-copies";

/** The result of a formula cell over all units. */
export interface BlankResult {
  /** Undefined: it is not calculated here, or has no value over all units. */
  readonly value: CellContent | undefined;
  /** Units that gave at least one of its inputs. */
  readonly n: number;
  /** `excel`: Excel will calculate it; `cleared`: left empty, because it would be wrong. */
  readonly state: "calculated" | "excel" | "cleared";
  /** The sum of the formula's results in each copy, because the formula over the totals would be wrong. */
  readonly isOfCopies?: true;
  /** Empty although a total may exist, and nobody said that there is none. */
  readonly isLost?: true;
}

/** The results of a form's formulas over all units, and for each unit. */
export interface FormResults {
  readonly results: ReadonlyMap<ElementCode, BlankResult>;
  readonly resultsOf: ReadonlyMap<UnitCode, ReadonlyMap<ElementCode, CellContent | undefined>>;
}

/** Calculates a form from the given totals, and from every copy that counts. */
export function formResults(
  form: BlankForm,
  grids: readonly Grid[],
  totals: ReadonlyMap<ElementCode, ElementTotal>,
  submissions: readonly Submission[],
): FormResults {
  if (form.formulas.length === 0) return { results: new Map(), resultsOf: new Map() };
  const calculator = formCalculator(form, grids);
  const inputsOf = formulaInputs(form);
  const degreeOf = formulaDegrees(form);
  const resultsOf = new Map(submissions.map((each) => [each, resultsOfCopy(calculator, form, each)]));
  const content = contentOfAll(form, totals, submissions);
  const overTotals = calculator.calculate(content);
  const ofCopies = sumsOfCopies(form, { degreeOf, inputsOf }, overTotals, [...resultsOf.values()]);
  const all = ofCopies.size === 0 ? overTotals : calculator.calculate({ ...content, given: ofCopies });
  const given = submissions.map(({ entries, registers }) => ({
    cells: new Set([...entries].filter(([, { reading }]) => isFigure(reading.kind)).map(([code]) => code)),
    lists: new Set([...registers].filter(([, rows]) => rows.length > 0).map(([code]) => code)),
  }));
  const results = new Map(
    form.formulas.map((formula): readonly [ElementCode, BlankResult] => {
      const result = all.get(formula.code);
      const { cells, lists } = inputsOf(formula);
      const n = given.filter(
        (own) =>
          [...cells].some((code) => own.cells.has(code)) || [...lists].some((code) => own.lists.has(code)),
      ).length;
      if (ofCopies.has(formula.code)) {
        const value = ofCopies.get(formula.code);
        return [formula.code, { value, state: "calculated", isOfCopies: true, n }];
      }
      const isKnown = (): boolean =>
        degreeOf(formula).degree === 0 ? !hasMixedArea(formula, form) : isSaid(cells, lists, form);
      return [formula.code, { ...judged(result, formula, form, grids, isKnown), n }];
    }),
  );
  return { results, resultsOf: new Map([...resultsOf].map(([{ unit }, own]) => [unit, own])) };
}

const isFigure = (kind: string): boolean => !["blank", "misread", "not-applicable"].includes(kind);

/** Returns the results of one copy's formulas; undefined if not calculated. */
export function resultsOfCopy(
  calculator: FormCalculator,
  form: BlankForm,
  submission: Submission,
): ReadonlyMap<ElementCode, CellContent | undefined> {
  const results = calculator.calculate(contentOfCopy(form, submission));
  return new Map(
    [...results].map(([code, result]) => [code, result instanceof NotCalculated ? undefined : result]),
  );
}

/** Leaves to Excel what is not calculated here, unless it refers to cells that are empty in the summary. */
function judged(
  result: CellResult | undefined,
  formula: BlankFormula,
  form: BlankForm,
  grids: readonly Grid[],
  isKnown: () => boolean,
): Pick<BlankResult, "value" | "state" | "isLost"> {
  if (!(result instanceof NotCalculated)) return { value: result, state: "calculated" };
  const isWrong = result.why !== "not-supported" || looksAtEmptied(formula, form, grids);
  if (!isWrong) return { value: undefined, state: "excel" };
  return { value: undefined, state: "cleared", ...(!isKnown() && { isLost: true }) };
}

/** Checks whether an officer confirmed all kept and listed cells under a formula. */
const isSaid = (
  kept: ReadonlySet<ElementCode>,
  listed: FormulaInputs["lists"],
  { cells, lists, areas }: BlankForm,
): boolean =>
  cells.every(
    ({ code, role, sheet, row, column }) =>
      role !== "latest" || !kept.has(code) || blankAreaAt(areas, sheet, row, column)?.why === "said",
  ) &&
  lists.every(
    ({ code, sheet, area }) =>
      !listed.has(code) || blankAreaAt(areas, sheet, area.top, area.left)?.why === "said",
  );

/** Checks whether a range of a formula mixes roles; cells that an officer said to keep are no question. */
function hasMixedArea(formula: BlankFormula, { cells, areas }: BlankForm): boolean {
  const isGuessed = ({ sheet, row, column }: BlankForm["cells"][number]): boolean =>
    blankAreaAt(areas, sheet, row, column)?.why !== "said";
  return referencesOf(formula).some(({ sheet, area }) => {
    if (area.left < area.right && area.top < area.bottom) return false;
    const named = cells.filter(
      (cell) => isSameSheet(cell.sheet, sheet) && holds(area, cell.row, cell.column),
    );
    return (
      named.some(({ role }) => role === "sum") &&
      named.some((cell) => cell.role === "latest" && isGuessed(cell))
    );
  });
}

function looksAtEmptied(formula: BlankFormula, form: BlankForm, grids: readonly Grid[]): boolean {
  return referencesOf(formula).some(({ sheet, area }) => {
    const keepsOwn = form.cells.some(
      (cell) =>
        cell.role === "latest" && isSameSheet(cell.sheet, sheet) && holds(area, cell.row, cell.column),
    );
    const grid = grids.find((each) => isSameSheet(each.sheet, sheet));
    return (
      keepsOwn ||
      form.lists.some(
        (list) =>
          isSameSheet(list.sheet, sheet) &&
          overlaps(list.area, area) &&
          (grid === undefined || listUse(list, area, grid) === "partial"),
      )
    );
  });
}
