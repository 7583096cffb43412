import { codeAt, filledColumns } from "../../cell/code-text";
import { MARK_CODES } from "../layout/header-codes";
import type { LocatedForm } from "./locate-form";

/** The name printed on the row of the unit's code, without its label ("… : "); undefined where nothing is printed. */
export function readUnitName({ grid, rows, valueColumn }: LocatedForm): string | undefined {
  const row = rows.get(MARK_CODES.unit);
  if (row === undefined) return undefined;
  const printed = filledColumns(grid, row)
    .filter((column) => column !== valueColumn)
    .map((column) => codeAt(grid, row, column))
    .find((text) => text !== MARK_CODES.unit);
  return printed?.replace(/^[^:]*:\s*/, "");
}
