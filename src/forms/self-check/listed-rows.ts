import { area, call, type Formula } from "../../workbook/formula";
import { bodyColumn, REGISTER_COLUMN, type RegisterLayout } from "../layout/register-layout";

/**
 * Counts the filled rows of a list by a required column: rows below the prepared ones have no running number.
 */
export function listedRows(layout: RegisterLayout): Formula {
  const { register, columns } = layout;
  const named = columns.find(({ column }) => column.isRequired) ?? columns[0];
  return call("COUNTA", area(bodyColumn(layout, named?.at ?? REGISTER_COLUMN.UNIT), register.sheet));
}
