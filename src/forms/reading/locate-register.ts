import { type Grid, findPlace, sheetKey } from "../../workbook/grid";
import type { Plan, Register } from "../../model/plan";
import { codeAt, filledColumns } from "./code-text";
import { formWords, registerWords } from "../words/form-words";
import { CODE_HEADING } from "../layout/header-codes";
import { REGISTER_CODE, ROW_HEADING, UNIT_COLUMN } from "../layout/register-layout";
import { knownColumns, signRows, type ColumnSigns, type KnownColumns } from "./known-columns";

/** A register on a sheet, found by its signs. */
export interface LocatedRegister extends KnownColumns {
  readonly register: Register;
  /** Row of the mark that names the register. */
  readonly markRow?: number;
  /** First row below the headings; rows from here on belong to the list. */
  readonly firstRow: number;
}

/**
 * Finds the register of a plan on a sheet by its columns, mark, title and sheet name. Each may be missing; a
 * contradicting one is outvoted. Undefined if two registers fit equally well.
 */
export function locateRegister(grid: Grid, plan: Plan): LocatedRegister | undefined {
  const known = located.get(grid);
  if (known?.plan === plan) return known.register;
  const register = searchRegister(grid, plan);
  located.set(grid, { plan, register });
  return register;
}

/**
 * Cached, because content and structure are read from the same grids, and locating takes as long as either.
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

/** Signs in the code and heading rows of a plan's registers. */
interface PlanSigns {
  readonly texts: ReadonlySet<string>;
  readonly registers: readonly { readonly register: Register; readonly issued: readonly ColumnSigns[] }[];
}

const signsOf = new WeakMap<Plan, PlanSigns>();

function planSigns({ levels, registers: all }: Plan): PlanSigns {
  const { TT, CHECK } = formWords.headings;
  const registers = all.map((register) => ({
    register,
    issued: [
      { code: CODE_HEADING },
      { code: ROW_HEADING, heading: TT },
      { code: UNIT_COLUMN, heading: registerWords.unitColumn(register, levels) },
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

/** Weight of each sign besides the columns: two columns. */
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

/** The form sheet has columns of labels and values; lists have none. */
const isFormSheet = ({ columns }: KnownColumns): boolean => columns.has("LABEL") && columns.has("VALUE");

/** Returns the first row above another with a code in the code column. */
const firstMarked = (
  grid: Grid,
  column: number | undefined,
  code: string,
  below: number,
): number | undefined =>
  column === undefined
    ? undefined
    : findPlace(grid.rows, 0, below, (row) => codeAt(grid, row, column) === code);
