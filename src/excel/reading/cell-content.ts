import type { CellContent } from "../../workbook/grid";

/** Excel's data of one cell. */
export interface ReadCell {
  readonly value: unknown;
  readonly valueType: unknown;
  /** The formula; for constants, the value again. */
  readonly formula: unknown;
}

/**
 * Returns the formula without "=", as in files; undefined for constants. Excel reports a text like "=1+1" as
 * a formula (office-js issue 6687), but no formula results in its own text.
 */
export function formulaIn({ value, formula }: ReadCell): string | undefined {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return undefined;
  return formula.slice(1);
}

/** Returns the content in the form common to all readers; undefined = empty. A formula may result in "". */
export function cellContent(cell: ReadCell): CellContent | undefined {
  const { value, valueType } = cell;
  if (typeof value === "string") {
    if (valueType === "Error") return { error: value };
    return value === "" && formulaIn(cell) === undefined ? undefined : value;
  }
  if (typeof value === "number" || typeof value === "boolean") return value;
  throw new Error(`Excel gave a cell as ${typeof value}, value type ${String(valueType)}`);
}
