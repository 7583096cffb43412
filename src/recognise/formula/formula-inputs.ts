import type { ElementCode, RegisterCode } from "../../model/codes";
import { type Area, cellKey } from "../../workbook/grid";
import type { BlankForm, BlankFormula } from "../plan/blank-form";
import { holds, overlaps } from "../plan/role-at";
import { areaOf, referencesInText } from "../../workbook/formula";

/** The inputs of a formula, including those through other formulas. */
export interface FormulaInputs {
  readonly cells: ReadonlySet<ElementCode>;
  readonly lists: ReadonlySet<RegisterCode>;
}

/** Returns the cells and lists that each formula of a form depends on, by its references. */
export function formulaInputs(form: BlankForm): (formula: BlankFormula) => FormulaInputs {
  const cellsIn = placedIn(form.cells);
  const formulasIn = placedIn(form.formulas);
  const direct = new Map(
    form.formulas.map((formula) => {
      const areas = referencesOf(formula);
      const lists = form.lists.filter((list) =>
        areas.some(({ sheet, area }) => isSameSheet(sheet, list.sheet) && overlaps(area, list.area)),
      );
      const named: Named = {
        cells: cellsIn(areas).map(({ code }) => code),
        lists: lists.map(({ code }) => code),
        formulas: formulasIn(areas),
      };
      return [formula, named] as const;
    }),
  );
  return (formula) => {
    // The loop includes items added during it.
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

type Place = Pick<BlankFormula, "sheet" | "row" | "column">;

/** Indexes places by area: a form may have thousands of formulas over thousands of cells. */
function placedIn<P extends Place>(
  all: readonly P[],
): (areas: ReturnType<typeof referencesOf>) => readonly P[] {
  const sheets = new Map<string, Map<number, P>>();
  for (const each of all) {
    const name = each.sheet.toLowerCase();
    sheets.set(name, (sheets.get(name) ?? new Map<number, P>()).set(cellKey(each.row, each.column), each));
  }
  const within = ({ sheet, area }: { readonly sheet: string; readonly area: Area }): readonly P[] => {
    const here = sheets.get(sheet.toLowerCase());
    if (here === undefined) return [];
    const { top, left, bottom, right } = area;
    if ((bottom - top + 1) * (right - left + 1) > here.size) {
      return [...here.values()].filter(({ row, column }) => holds(area, row, column));
    }
    const found: P[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const one = here.get(cellKey(row, column));
        if (one !== undefined) found.push(one);
      }
    }
    return found;
  };
  return (areas) => (areas.length === 1 ? areas.flatMap(within) : [...new Set(areas.flatMap(within))]);
}

/** Returns the areas in a formula, each with its sheet. */
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
