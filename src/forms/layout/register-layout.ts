import type { Area } from "../../workbook/grid";
import { columnCode } from "../../model/codes";
import type { Register, RegisterColumn } from "../../model/plan";
import type { DrawnRegisterRow } from "./form-input";

/** Marks in the code row of a register sheet besides the codes of its columns. */
export const ROW_HEADING = "ROW";
/** The column of the unit that a row is about; filled rows carry it like any other column. */
export const UNIT_COLUMN = columnCode("UNIT");
/** Mark beside the register's own code. */
export const REGISTER_CODE = "REGISTER";

/** Prefix of the codes of source columns in a gathered list. */
export const SOURCE_PREFIX = "FROM_";

export const REGISTER_ROW = { codes: 0, mark: 1, title: 2, attachedTo: 3, headings: 4, body: 5 } as const;
export const REGISTER_COLUMN = { CODE: 0, ROW: 1, UNIT: 2, first: 3 } as const;

/**
 * Rows to type into if few or none are filled, so that a list is one page. Rows below them are read as well.
 */
const ROWS = 10;
/** Empty rows below filled ones. */
const SPARE_ROWS = 5;
/** Number of rows below the prepared ones that drop-downs and formulas cover. */
const REACH = 500;

/** Positions of the rows and columns of a register sheet. */
export interface RegisterLayout {
  readonly register: Register;
  readonly filled: readonly DrawnRegisterRow[];
  readonly columns: readonly { readonly column: RegisterColumn; readonly at: number }[];
  readonly lastColumn: number;
  readonly checkColumn: number;
  /** The prepared rows, and the last row that drop-downs and formulas cover. */
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

/** Returns the rows of one column, filled or not. */
export const bodyColumn = ({ bodyRows }: RegisterLayout, column: number): Area => ({
  top: bodyRows.first,
  left: column,
  bottom: bodyRows.reach,
  right: column,
});
