import type { FormatValue } from "./cell-format";

export type CellValue = string | number | boolean;

/** One cell somebody touched. `value` is what was entered; a formula's result comes from the calculation. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  value?: CellValue | undefined;
  /** With its "=". */
  formula?: string | undefined;
  format: Record<string, FormatValue>;
  /** Name of its cell style; "Normal" when absent. */
  style?: string | undefined;
  hyperlink?: Hyperlink | undefined;
}

/** Source: learn.microsoft.com, Excel.RangeHyperlink. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** A row or a column: its size in points, and the format of its untouched cells. */
export interface Line {
  size?: number | undefined;
  isHidden?: boolean | undefined;
  format: Record<string, FormatValue>;
}

export const hasContent = (cell: Cell): boolean => cell.formula !== undefined || cell.value !== undefined;

export const isFormatted = (cell: Cell): boolean =>
  Object.keys(cell.format).length > 0 || cell.style !== undefined;
