import { contentAt } from "../../../src/workbook/grid/grid";
import { a1 } from "../../../src/workbook/grid/address";
import type { NewContent } from "../../../src/workbook/files/cell-changes";
import { patchWorkbook } from "../../../src/workbook/patch-workbook";
import { OFFICER_PLAN } from "./officer-plan";
import { realWorkbooks } from "../files/real-workbooks";
import type { TypedSheets } from "../forms/typed-workbook";

/** The officer's plan with a limit on new members, and with another relation on trial in its round. */
export const TRIED_PLAN: TypedSheets = {
  ...OFFICER_PLAN,
  "Ràng buộc": [
    ["Ràng buộc", "Số liệu", "So với", "Thử ở đợt"],
    ["không vượt quá", "DV", "LD", ""],
    ["nằm trong khoảng", "DV_MOI", "0 .. 20", ""],
    ["không vượt quá", "DV_MOI", "DV", "Q1"],
  ],
};

/** Returns a form with changed content in a row, by its code in column A. */
export function retypedForm(form: Uint8Array, code: string, content: NewContent): Uint8Array {
  const { sheet, row } = formRow(form, code);
  const patched = patchWorkbook(form, { writes: [{ place: { sheet, cell: a1(row, 4) }, content }] });
  if (!patched.ok) throw new Error(`cannot type into ${code}: ${patched.failure.kind}`);
  return patched.value;
}

function formRow(form: Uint8Array, code: string) {
  const workbook = realWorkbooks.read(form);
  for (const grid of workbook.ok ? workbook.value.grids : []) {
    const row = grid.rows.findIndex((_, index) => contentAt(grid, index, 0) === code);
    if (row >= 0) return { grid, sheet: grid.sheet, row };
  }
  throw new Error(`no row ${code}`);
}
