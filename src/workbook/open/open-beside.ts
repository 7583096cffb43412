import type { CellPlace } from "../grid/cell-place";
import { fail, type Outcome } from "../../base/outcome";
import type { HostFailure, OpenWorkbook } from "./open-workbook";
import type { PatchInTurn } from "../files/workbook-patch";

/** Excel cannot open a file of this kind from a page, and it cannot be converted. */
export interface NotOpened {
  readonly kind: "not-opened";
}

/** The only kind of file that Excel opens from a page. */
const XLSX = /\.xlsx$/i;

/** Checks whether the file must be converted to an .xlsx without macros before Excel opens it from a page. */
export const losesMacros = (name: string): boolean => !XLSX.test(name);

/**
 * Opens a file as a separate workbook, at a cell if one is given. Converts other kinds to .xlsx without
 * macros; opens an .xlsx unchanged if it cannot be prepared.
 */
export async function openBeside(
  workbook: OpenWorkbook,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  patch: PatchInTurn,
  opensAt?: CellPlace,
): Promise<Outcome<undefined, HostFailure | NotOpened>> {
  const withoutMacros = losesMacros(name);
  if (!withoutMacros && opensAt === undefined) return workbook.openCopy(bytes);
  const shown = await patch(bytes, { opensAt, withoutMacros });
  if (shown.ok) return workbook.openCopy(shown.value);
  return withoutMacros ? fail({ kind: "not-opened" }) : workbook.openCopy(bytes);
}
