import { type Grid, findPlace, sheetKey } from "../../workbook/grid";
import type { Plan, Register } from "../../model/plan";
import { codeAt, filledColumns } from "./code-text";
import { formWords, registerWords } from "../words/form-words";
import { CODE_HEADING } from "../layout/header-codes";
import { REGISTER_CODE, ROW_HEADING, UNIT_COLUMN } from "../layout/register-layout";
import { knownColumns, signRows, type ColumnSigns, type KnownColumns } from "./known-columns";

/** A register found on a sheet by its signs. */
export interface LocatedRegister extends KnownColumns {
  readonly register: Register;
  /** Row with the mark that says which register it is. */
  readonly markRow?: number;
  /** First row below the headings: whatever stands there or further down is a row of the list. */
  readonly firstRow: number;
}

/**
 * Finds the register of a plan on a sheet. Which one it is say its columns, its mark, its title and the name
 * of its sheet: no single one of them has to be there, and one that says otherwise is outvoted. Undefined
 * where two fit equally well.
 */
export function locateRegister(grid: Grid, plan: Plan): LocatedRegister | undefined {
  const known = located.get(grid);
  if (known?.plan === plan) return known.register;
  const register = searchRegister(grid, plan);
  located.set(grid, { plan, register });
  return register;
}

/**
 * The same grids are read for what they say and for how they look: finding the register takes as long as
 * either.
 */
const located = new WeakMap<Grid, { readonly plan: Plan; readonly register: LocatedRegister | undefined }>();

function searchRegister(grid: Grid, plan: Plan): LocatedRegister | undefined {
  const signs = signsOf.get(plan) ?? planSigns(plan);
  signsOf.set(plan, signs);
  const rows = signRows(grid, signs.texts);
  if (rows.length === 0) return undefined;
  const found = signs.registers
    .flatMap(({ register, issued }) => candidate(grid, register, issued, rows) ?? [])
    .toSorted((one, other) => other.votes - one.votes);
  const [best, second] = found;
  return best === undefined || best.votes === second?.votes ? undefined : best.register;
}

/** What stands in the rows of codes and of headings of the registers of a plan. */
interface PlanSigns {
  readonly texts: ReadonlySet<string>;
  readonly registers: readonly { readonly register: Register; readonly issued: readonly ColumnSigns[] }[];
}

const signsOf = new WeakMap<Plan, PlanSigns>();

function planSigns({ levels, registers: all }: Plan): PlanSigns {
  const [lowest] = levels;
  const { TT, CHECK } = formWords.headings;
  const registers = all.map((register) => ({
    register,
    issued: [
      { code: CODE_HEADING },
      { code: ROW_HEADING, heading: TT },
      { code: UNIT_COLUMN, heading: lowest && registerWords.unitColumn(lowest) },
      ...register.columns.map(({ code, label }) => ({ code, heading: label })),
      { code: "CHECK", heading: CHECK },
      { code: "WRONG" },
    ],
  }));
  const signs = registers.flatMap(({ issued }): readonly ColumnSigns[] => issued);
  return { texts: new Set(signs.flatMap(({ code, heading = code }) => [code, heading])), registers };
}

interface Candidate {
  readonly register: LocatedRegister;
  readonly votes: number;
}

/** Of the signs beside the columns each counts as much as two columns. */
const SIGN = 4;

function candidate(
  grid: Grid,
  register: Register,
  issued: readonly ColumnSigns[],
  rows: readonly number[],
): Candidate | undefined {
  const known = knownColumns(grid, issued, rows, true);
  if (known === undefined || isFormSheet(known)) return undefined;
  const { columns, codeRow, headingRow } = known;
  const codeColumn = columns.get(CODE_HEADING);
  const top = headingRow ?? firstMarked(grid, codeColumn, ROW_HEADING, grid.rows.length) ?? codeRow ?? 0;
  const markRow = firstMarked(grid, codeColumn, REGISTER_CODE, top);
  const says = (row: number, text: string): boolean =>
    filledColumns(grid, row).some((column) => codeAt(grid, row, column) === text);
  const isMarked = markRow !== undefined && says(markRow, register.code);
  const title = registerWords.title(register.label);
  const isTitled = findPlace(grid.rows, 0, top, (row) => says(row, title)) !== undefined;
  const isNamed = sheetKey(grid.sheet) === sheetKey(register.sheet);
  const there = register.columns.filter(({ code }) => columns.has(code)).length;
  const signs = [isMarked, isTitled, isNamed].filter((sign) => sign).length;
  const firstRow = headingRow === undefined ? Math.max(top, (codeRow ?? -1) + 1) : headingRow + 1;
  const votes = 2 * there - register.columns.length + SIGN * signs;
  return votes > 0 ? { register: { ...known, register, markRow, firstRow }, votes } : undefined;
}

/** The sheet of the figures has columns of labels and values; lists have none. */
const isFormSheet = ({ columns }: KnownColumns): boolean => columns.has("LABEL") && columns.has("VALUE");

/** The first row above another one where a code stands in the column of codes. */
const firstMarked = (
  grid: Grid,
  column: number | undefined,
  code: string,
  below: number,
): number | undefined =>
  column === undefined
    ? undefined
    : findPlace(grid.rows, 0, below, (row) => codeAt(grid, row, column) === code);
