import type { Scalar } from "./evaluating/scalar";

/** Functions that Excel 2010, LibreOffice, WPS and the web all calculate alike; `functions/` knows each one. */
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
  | "MIN"
  | "N"
  | "NOT"
  | "OR"
  | "ROUND"
  | "ROW"
  | "SUBSTITUTE"
  | "SUM"
  | "SUMIF"
  | "SUMPRODUCT"
  | "TRIM";

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** Which parts of a corner stay put ("$") when Excel moves the formula. Absent: both parts move. */
export type Anchor = "both" | "row" | "column";

export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly anchor?: Anchor;
}

/**
 * The area between two corners, in whatever order they were written; one cell where they are the same. An empty cell
 * calculates as a blank, not as zero. Positions count from zero; without `sheet` they mean the formula's own sheet.
 */
export interface Reference {
  readonly kind: "reference";
  readonly sheet?: string;
  readonly first: Corner;
  readonly last: Corner;
}

/**
 * A formula as a tree: our own, so that its text (for Excel) and its cached result (for viewers that do not calculate)
 * come from one source and cannot disagree; and those read from the forms of others.
 */
export type Formula =
  /** Undefined: an argument left out. */
  | { readonly kind: "value"; readonly value: Scalar }
  | Reference
  /** Others' formulas call any function; what is no `FunctionName` is not calculated. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: "unary"; readonly operator: "-" | "%"; readonly of: Formula }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Formula; readonly right: Formula }
  /** A formula filled down or to the right: one tree of some kilobytes serves thousands of cells. */
  | { readonly kind: "filled"; readonly rows: number; readonly columns: number; readonly formula: Formula };
