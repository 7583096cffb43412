import type { ElementCode, RegisterCode } from "../../../domain/codes";
import type { Area } from "../../../domain/grid/address";
import type { OwnForm, OwnFormula } from "../../../domain/own-form/own-form";
import { holds, overlaps } from "../../../domain/own-form/role-at";
import { areaOf } from "../../formula/area-of";
import { referencesInText } from "../../formula/parsing/read-reference";

/** What a formula rests on, through other formulas too. */
export interface FormulaInputs {
  readonly cells: ReadonlySet<ElementCode>;
  readonly lists: ReadonlySet<RegisterCode>;
}

/** The cells and lists on which each formula of a form rests, as far as its references say. */
export function formulaInputs(form: OwnForm): (formula: OwnFormula) => FormulaInputs {
  const known = new Map<ElementCode, FormulaInputs>();
  const open = new Set<ElementCode>();
  const inputsOf = (formula: OwnFormula): FormulaInputs => {
    const before = known.get(formula.code);
    if (before !== undefined) return before;
    const cells = new Set<ElementCode>();
    const lists = new Set<RegisterCode>();
    // A circle adds nothing.
    if (open.has(formula.code)) return { cells, lists };
    open.add(formula.code);
    for (const { sheet, area } of referencesOf(formula)) {
      const isIn = (other: {
        readonly sheet: string;
        readonly row: number;
        readonly column: number;
      }): boolean => isSameSheet(other.sheet, sheet) && holds(area, other.row, other.column);
      for (const cell of form.cells) if (isIn(cell)) cells.add(cell.code);
      for (const list of form.lists) {
        if (isSameSheet(list.sheet, sheet) && overlaps(list.area, area)) lists.add(list.code);
      }
      for (const other of form.formulas) {
        if (!isIn(other)) continue;
        const inputs = inputsOf(other);
        for (const code of inputs.cells) cells.add(code);
        for (const code of inputs.lists) lists.add(code);
      }
    }
    open.delete(formula.code);
    known.set(formula.code, { cells, lists });
    return { cells, lists };
  };
  return inputsOf;
}

/** The areas a formula names, each with its sheet. */
export function referencesOf({ text = "", sheet }: OwnFormula): readonly {
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
