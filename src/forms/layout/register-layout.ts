import type { Area } from "../../workbook/grid";
import { columnCode } from "../../model/codes";
import type { Register, RegisterColumn } from "../../model/plan";
import type { DrawnRegisterRow } from "./form-input";

/** Marks in the code row of a register sheet beside the codes of its columns. */
export const ROW_HEADING = "ROW";
/** The column that says which unit a row is about; filled rows carry it like any other column. */
export const UNIT_COLUMN = columnCode("UNIT");
/** What the code column says beside the register's own code. */
export const REGISTER_CODE = "REGISTER";

/** Codes of further columns of a gathered list begin with this: they say where each row comes from. */
export const SOURCE_PREFIX = "FROM_";

export const REGISTER_ROW = { codes: 0, mark: 1, title: 2, attachedTo: 3, headings: 4, body: 5 } as const;
export const REGISTER_COLUMN = { CODE: 0, ROW: 1, UNIT: 2, first: 3 } as const;

/**
 * Rows to type into, when few or none are filled: a list is one page. Whatever is typed below them is read as
 * well.
 */
const ROWS = 10;
/** Empty rows left below filled ones. */
const SPARE_ROWS = 5;
/** So far below the prepared rows reach the drop-downs, and the formulas that look at the list. */
const REACH = 500;

/** Which row and column of a register sheet holds what. */
export interface RegisterLayout {
  readonly register: Register;
  readonly filled: readonly DrawnRegisterRow[];
  readonly columns: readonly { readonly column: RegisterColumn; readonly at: number }[];
  readonly lastColumn: number;
  readonly checkColumn: number;
  /** The prepared rows, and the last row on which typing below them is looked after. */
  readonly bodyRows: { readonly first: number; readonly last: number; readonly reach: number };
}

export function layOutRegister(register: Register, filled: readonly DrawnRegisterRow[]): RegisterLayout {
  const rows = Math.max(ROWS, filled.length + SPARE_ROWS);
  const last = REGISTER_ROW.body + rows - 1;
  const columns = register.columns.map((column, index) => ({ column, at: REGISTER_COLUMN.first + index }));
  const lastColumn = REGISTER_COLUMN.UNIT + columns.length;
  return {
    register,
    filled,
    columns,
    lastColumn,
    checkColumn: lastColumn + 1,
    bodyRows: { first: REGISTER_ROW.body, last, reach: last + REACH },
  };
}

/** The rows of one column, typed into or not, such as the numbers of the filled rows. */
export const bodyColumn = ({ bodyRows }: RegisterLayout, column: number): Area => ({
  top: bodyRows.first,
  left: column,
  bottom: bodyRows.reach,
  right: column,
});
