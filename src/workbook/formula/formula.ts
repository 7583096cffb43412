import type { Scalar } from "./evaluating/scalar";
import type { Area } from "../grid/address";

/**
 * Functions that Excel 2010, LibreOffice, WPS and the web calculate alike; `functions/` implements each one.
 */
export type FunctionName =
  | "ABS"
  | "AND"
  | "AVERAGE"
  | "COUNT"
  | "COUNTA"
  | "COUNTIF"
  | "FIND"
  | "IF"
  | "IFERROR"
  | "INT"
  | "ISBLANK"
  | "ISERROR"
  | "ISNUMBER"
  | "ISTEXT"
  | "LEN"
  | "LOWER"
  | "MATCH"
  | "MAX"
  | "MID"
  | "MIN"
  | "N"
  | "NOT"
  | "OR"
  | "ROUND"
  | "ROW"
  | "SUBSTITUTE"
  | "SUM"
  | "SUMIF"
  | "SUMIFS"
  | "SUMPRODUCT"
  | "TRIM";

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** The parts of a reference that are fixed ("$") when Excel moves the formula. Absent: both parts move. */
export type Anchor = "both" | "row" | "column";

export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly anchor?: Anchor;
}

/**
 * The area between two corners in any order; a single cell if they are equal. An empty cell calculates as a
 * blank, not as zero. Positions count from zero; without `sheet` they mean the sheet of the formula.
 */
export interface Reference {
  readonly kind: "reference";
  readonly sheet?: string;
  readonly first: Corner;
  readonly last: Corner;
}

/**
 * A formula as a tree. Our own formulas are trees so that their text (for Excel) and their cached result (for
 * viewers that do not calculate) cannot disagree; formulas of other offices' forms are parsed into trees.
 */
export type Formula =
  /** Undefined: an omitted argument. */
  | { readonly kind: "value"; readonly value: Scalar }
  | Reference
  /** Received formulas call any function; only a `FunctionName` is calculated. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: "unary"; readonly operator: "-" | "%"; readonly of: Formula }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Formula; readonly right: Formula }
  /** A formula filled down or to the right: one tree of some kilobytes serves thousands of cells. */
  | { readonly kind: "filled"; readonly rows: number; readonly columns: number; readonly formula: Formula };

/** Returns the area of a reference, one cell or more. */
export const areaOf = ({ first, last }: Reference): Area => ({
  top: Math.min(first.row, last.row),
  left: Math.min(first.column, last.column),
  bottom: Math.max(first.row, last.row),
  right: Math.max(first.column, last.column),
});
