import type { FormatValue } from "./cell-format";

export type CellValue = string | number | boolean;

/** A touched cell. `value` is the entry; the calculation supplies a formula's result. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  value?: CellValue | undefined;
  /** Begins with "=". */
  formula?: string | undefined;
  format: Record<string, FormatValue>;
  /** Name of its cell style; undefined = "Normal". */
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

/** A row or column: size in points and format of its untouched cells. */
export interface Line {
  size?: number | undefined;
  isHidden?: boolean | undefined;
  format: Record<string, FormatValue>;
}

export const hasContent = (cell: Cell): boolean => cell.formula !== undefined || cell.value !== undefined;

export const isFormatted = (cell: Cell): boolean =>
  Object.keys(cell.format).length > 0 || cell.style !== undefined;
