import type { ElementCode, RegisterCode } from "../../../domain/codes";
import type { Area } from "../../../domain/grid/address";
import type { BlankForm, BlankFormula } from "../../../domain/blank-form/blank-form";
import { holds, overlaps } from "../../../domain/blank-form/role-at";
import { areaOf } from "../../formula/area-of";
import { referencesInText } from "../../formula/parsing/read-reference";

/** What a formula rests on, through other formulas too. */
export interface FormulaInputs {
  readonly cells: ReadonlySet<ElementCode>;
  readonly lists: ReadonlySet<RegisterCode>;
}

/** The cells and lists on which each formula of a form rests, as far as its references say. */
export function formulaInputs(form: BlankForm): (formula: BlankFormula) => FormulaInputs {
  const direct = new Map(form.formulas.map((formula) => [formula, namedBy(formula, form)]));
  return (formula) => {
    // Takes in what is added while it is gone through.
    const reached = new Set([formula]);
    for (const each of reached) for (const next of direct.get(each)?.formulas ?? []) reached.add(next);
    const inputs = [...reached].flatMap((each) => direct.get(each) ?? []);
    return {
      cells: new Set(inputs.flatMap(({ cells }) => cells)),
      lists: new Set(inputs.flatMap(({ lists }) => lists)),
    };
  };
}

interface Named {
  readonly cells: readonly ElementCode[];
  readonly lists: readonly RegisterCode[];
  readonly formulas: readonly BlankFormula[];
}

function namedBy(formula: BlankFormula, form: BlankForm): Named {
  const areas = referencesOf(formula);
  const isNamed = ({ sheet, row, column }: Pick<BlankFormula, "sheet" | "row" | "column">): boolean =>
    areas.some((each) => isSameSheet(each.sheet, sheet) && holds(each.area, row, column));
  return {
    cells: form.cells.filter(isNamed).map(({ code }) => code),
    lists: form.lists
      .filter((list) =>
        areas.some(({ sheet, area }) => isSameSheet(sheet, list.sheet) && overlaps(area, list.area)),
      )
      .map(({ code }) => code),
    formulas: form.formulas.filter(isNamed),
  };
}

/** The areas a formula names, each with its sheet. */
export function referencesOf({ text = "", sheet }: BlankFormula): readonly {
  readonly sheet: string;
  readonly area: Area;
}[] {
  return referencesInText(text).map((reference) => ({
    sheet: reference.sheet ?? sheet,
    area: areaOf(reference),
  }));
}

export const isSameSheet = (one: string, other: string): boolean =>
  one === other || one.toLowerCase() === other.toLowerCase();
