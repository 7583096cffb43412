import { MAX_COLUMNS, type Area, type CellPosition } from "./address";

/** An error value as Excel shows it: "#DIV/0!", "#REF!" … */
export interface CellError {
  readonly error: string;
}

/** The stored content of a cell: dates are serial numbers, text is not normalised. Undefined = empty cell. */
export type CellContent = number | string | boolean | CellError;

/** The format of a cell, as far as meaning depends on it. */
export interface CellFormat {
  /** Number format code in invariant (en-US) notation, "General" by default. */
  readonly numberFormat: string;
  readonly isDate: boolean;
  /** Font name; it identifies legacy Vietnamese encodings. */
  readonly font: string;
  readonly locked: boolean;
  readonly isStruck?: true;
}

/** A formula, and whether the file stores a result for it (0 and "" are results). */
export interface CellFormula {
  /**
   * Without the leading "="; "" if the cell only refers to a shared formula, or if texts were not requested
   * and it names no other workbook.
   */
  readonly text: string;
  /** For a shared or array formula: the area it covers, in A1 notation. */
  readonly over?: string;
  readonly hasCachedValue: boolean;
}

export type Visibility = "visible" | "hidden" | "very-hidden";

/** One row as read. Both arrays are indexed by column and may have holes. */
export interface GridRow {
  readonly values: readonly (CellContent | undefined)[];
  /** Index into Grid.formats; a hole means format 0. */
  readonly formats: readonly (number | undefined)[];
}

/**
 * One sheet, read from a file or the open workbook. Plain data, so that it can be posted between threads.
 * Read cells through `contentAt`, `formulaAt` and `formatAt`.
 */
export interface Grid {
  readonly sheet: string;
  readonly visibility: Visibility;
  /** Indexed by row; rows without cells are holes. */
  readonly rows: readonly (GridRow | undefined)[];
  /** Keyed by `cellKey`. */
  readonly formulas: ReadonlyMap<number, CellFormula>;
  readonly formats: readonly CellFormat[];
  readonly merges: readonly Area[];
  readonly isProtected: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells that the file holds twice with different contents; the later one counts. */
  readonly clashes?: readonly CellPosition[];
}

export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;

export function contentAt(grid: Grid, row: number, column: number): CellContent | undefined {
  return grid.rows[row]?.values[column];
}

export function formulaAt(grid: Grid, row: number, column: number): CellFormula | undefined {
  return grid.formulas.get(cellKey(row, column));
}

const PLAIN: CellFormat = { numberFormat: "General", isDate: false, font: "", locked: true };

export function formatAt(grid: Grid, row: number, column: number): CellFormat {
  return grid.formats[grid.rows[row]?.formats[column] ?? 0] ?? PLAIN;
}

/** Checks whether a cell content is an error value such as #REF!. */
export function isCellError(content: CellContent | undefined): content is CellError {
  return typeof content === "object";
}
