import { area, call, type Formula } from "../../workbook/formula";
import { bodyColumn, REGISTER_COLUMN, type RegisterLayout } from "../layout/register-layout";

/**
 * How many rows of a list are filled: counted by the column that each of them must fill, because rows below
 * the prepared ones have no running number.
 */
export function listedRows(layout: RegisterLayout): Formula {
  const { register, columns } = layout;
  const named = columns.find(({ column }) => column.isRequired) ?? columns[0];
  return call("COUNTA", area(bodyColumn(layout, named?.at ?? REGISTER_COLUMN.UNIT), register.sheet));
}
