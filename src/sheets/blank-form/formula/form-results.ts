import type { ElementCode, UnitCode } from "../../../domain/codes";
import type { CellContent, Grid } from "../../../domain/grid/grid";
import type { BlankForm, BlankFormula } from "../../../domain/blank-form/blank-form";
import type { ElementTotal } from "../../../domain/roll-up/summary";
import { blankAreaAt, holds, overlaps } from "../../../domain/blank-form/role-at";
import type { Submission } from "../../../domain/submission/submission";
import { NotCalculated, type CellResult } from "../../formula/evaluating/not-calculated";
import { formCalculator, type FormCalculator } from "./calculate-form";
import { contentOfAll, contentOfCopy } from "./content-of";
import { formulaInputs, isSameSheet, referencesOf } from "./formula-inputs";
import { listUse } from "./list-use";

/** A calculated cell over all units. */
export interface BlankResult {
  /** Undefined: it is not calculated here, or gives nothing over all units. */
  readonly value: CellContent | undefined;
  /** Units that gave at least one of the figures it rests on. */
  readonly n: number;
  /** `excel`: Excel will calculate it; `cleared`: it is left empty, because it would be wrong. */
  readonly state: "calculated" | "excel" | "cleared";
  /** It is empty because one of its areas has cells that are added and cells that are not: the form means all of them alike. */
  readonly isMixed?: true;
}

/** The formulas of a form over all units, and from the figures of each unit alone. */
export interface FormResults {
  readonly results: ReadonlyMap<ElementCode, BlankResult>;
  readonly resultsOf: ReadonlyMap<UnitCode, ReadonlyMap<ElementCode, CellContent | undefined>>;
}

/** Calculates a form from totals that were added before, and from every copy that counts. */
export function formResults(
  form: BlankForm,
  grids: readonly Grid[],
  totals: ReadonlyMap<ElementCode, ElementTotal>,
  submissions: readonly Submission[],
): FormResults {
  const calculator = formCalculator(form, grids);
  const all = calculator.calculate(contentOfAll(form, totals, submissions));
  const inputsOf = formulaInputs(form);
  const given = submissions.map(({ entries, registers }) => ({
    cells: new Set([...entries].filter(([, { reading }]) => isFigure(reading.kind)).map(([code]) => code)),
    lists: new Set([...registers].filter(([, rows]) => rows.length > 0).map(([code]) => code)),
  }));
  const results = new Map(
    form.formulas.map((formula) => {
      const result = all.get(formula.code);
      const { cells, lists } = inputsOf(formula);
      const n = given.filter(
        (own) =>
          [...cells].some((code) => own.cells.has(code)) || [...lists].some((code) => own.lists.has(code)),
      ).length;
      return [formula.code, { ...judged(result, formula, form, grids), n }] as const;
    }),
  );
  return {
    results,
    resultsOf: new Map(submissions.map((each) => [each.unit, resultsOfCopy(calculator, form, each)])),
  };
}

const isFigure = (kind: string): boolean => !["blank", "misread", "not-applicable"].includes(kind);

/** What the formulas of one copy give; undefined where that is not calculated. */
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

/** Excel may go on with what is not calculated here, unless it would look at cells that are empty in the summary. */
function judged(
  result: CellResult | undefined,
  formula: BlankFormula,
  form: BlankForm,
  grids: readonly Grid[],
): Pick<BlankResult, "value" | "state" | "isMixed"> {
  if (!(result instanceof NotCalculated)) return { value: result, state: "calculated" };
  const isWrong = result.why !== "not-supported" || looksAtEmptied(formula, form, grids);
  if (!isWrong) return { value: undefined, state: "excel" };
  return { value: undefined, state: "cleared", ...(hasMixedArea(formula, form) && { isMixed: true }) };
}

/** A line of cells that a formula takes alike; what an officer said is to be kept is no question any more. */
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
