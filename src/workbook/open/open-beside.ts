import type { CellPlace } from "../grid/cell-place";
import { fail, type Outcome } from "../../base/outcome";
import type { HostFailure, OpenWorkbook } from "./open-workbook";
import type { PatchInTurn } from "../files/workbook-patch";

/** The file is of a kind that Excel does not open from a page, and cannot be made one that it does. */
export interface NotOpened {
  readonly kind: "not-opened";
}

/** The only kind that Excel opens from a page. */
const XLSX = /\.xlsx$/i;

/** Whether the file has to become an .xlsx, without its macros, before Excel opens it from a page. */
export const losesMacros = (name: string): boolean => !XLSX.test(name);

/**
 * Opens a file as a workbook of its own beside the open one, at a cell where one is given. What is no .xlsx is opened as one,
 * without its macros; an .xlsx that cannot be prepared so is opened as it is.
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
