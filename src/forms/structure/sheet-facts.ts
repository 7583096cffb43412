import { SUMMARY_SHEETS } from "../words/sheet-names";
import { a1, type Grid, someItem, shownContent } from "../../workbook/grid";
import type { NamedSheet, SheetCopy, SheetFacts } from "../../model/form";
import { FORM_SHEETS } from "../words/form-words";
import { isContained, type LocatedForm } from "../reading/locate-form";
import type { LocatedRegister } from "../reading/locate-register";
import { grouped } from "../../base/grouped-by";

/** A register and its sheet. */
export interface RegisterOnSheet extends LocatedRegister {
  readonly grid: Grid;
}

const FORM_NAMES: readonly string[] = [FORM_SHEETS.form, SUMMARY_SHEETS.upward];
const ISSUED_SHEETS: readonly string[] = [...Object.values(FORM_SHEETS), ...Object.values(SUMMARY_SHEETS)];

/** Returns which sheets belong to the form, their names, and hidden sheets beside them. */
export function sheetFacts(
  grids: readonly Grid[],
  form: LocatedForm,
  others: readonly LocatedForm[],
  registers: readonly RegisterOnSheet[],
): SheetFacts {
  const formName = form.grid.sheet;
  const issuedAs = FORM_NAMES.includes(formName) ? formName : FORM_SHEETS.form;
  const named = grouped(
    registers.map(({ register, grid }) => [register.code, namedSheet(grid, register.sheet)] as const),
  );
  const taken = new Set([
    formName,
    ...others.map(({ grid }) => grid.sheet),
    ...registers.map(({ grid }) => grid.sheet),
    ...ISSUED_SHEETS,
  ]);
  const foreign = grids.filter((grid) => !taken.has(grid.sheet) && isFilled(grid));
  return {
    form: namedSheet(form.grid, issuedAs),
    copies: others.map((other) => copyOf(other, form)),
    registers: named,
    hidden: foreign.filter(isHidden).map(nameOf),
    added: foreign.filter((grid) => !isHidden(grid)).map(nameOf),
  };
}

const isHidden = ({ visibility }: Grid): boolean => visibility !== "visible";
const nameOf = ({ sheet }: Grid): string => sheet;
const isFilled = ({ rows }: Grid): boolean =>
  someItem(rows, ({ values }) => someItem(values, (content) => content !== ""));

const namedSheet = (grid: Grid, issuedAs: string): NamedSheet => ({
  sheet: grid.sheet,
  issuedAs,
  isHidden: isHidden(grid),
});

/** Compares rows by their codes, not their positions. */
function copyOf(other: LocatedForm, form: LocatedForm): SheetCopy {
  const differing = [...form.rows].flatMap(([code, row]) => {
    const at = other.rows.get(code);
    const shown = at === undefined ? undefined : shownContent(other.grid, at, other.valueColumn);
    return shown === shownContent(form.grid, row, form.valueColumn) ? [] : [a1(at ?? row, other.valueColumn)];
  });
  return {
    sheet: other.grid.sheet,
    isHidden: isHidden(other.grid),
    differing,
    isContained: isContained(other, form),
  };
}
