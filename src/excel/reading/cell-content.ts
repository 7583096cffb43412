import type { CellContent } from "../../workbook/grid";

/** What Excel said of one cell. */
export interface ReadCell {
  readonly value: unknown;
  readonly valueType: unknown;
  /** The formula, or the constant once more. */
  readonly formula: unknown;
}

/**
 * The formula without its "=", as files hold it; undefined for constants. Excel hands a text like "=1+1" out as if it were
 * a formula (office-js issue 6687), but no formula results in its own text.
 */
export function formulaIn({ value, formula }: ReadCell): string | undefined {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return undefined;
  return formula.slice(1);
}

/** What stands in the cell, in the form every reader gives it; undefined = empty. A formula may result in "". */
export function contentIn(cell: ReadCell): CellContent | undefined {
  const { value, valueType } = cell;
  if (typeof value === "string") {
    if (valueType === "Error") return { error: value };
    return value === "" && formulaIn(cell) === undefined ? undefined : value;
  }
  if (typeof value === "number" || typeof value === "boolean") return value;
  throw new Error(`Excel gave a cell as ${typeof value}, value type ${String(valueType)}`);
}
