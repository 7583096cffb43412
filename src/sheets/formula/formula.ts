import type { Area } from "../../domain/grid/address";

/** Functions that Excel 2010, LibreOffice, WPS and the web all calculate alike; the calculator here knows each one. */
export type FunctionName =
  | "ABS"
  | "AND"
  | "COUNT"
  | "COUNTA"
  | "COUNTIF"
  | "IF"
  | "INT"
  | "ISNUMBER"
  | "ISTEXT"
  | "LEN"
  | "MAX"
  | "MIN"
  | "N"
  | "NOT"
  | "OR"
  | "ROUND"
  | "SUM"
  | "SUMIF"
  | "SUMPRODUCT"
  | "TRIM";

export type Operator = "+" | "-" | "*" | "/" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/**
 * Which parts of a reference stay put ("$") when Excel moves the formula over the cells of a validated or conditionally
 * formatted area. Absent: both parts move.
 */
export type Anchor = "both" | "row" | "column";

/** One cell; an empty one calculates as a blank, not as zero. */
export interface CellReference {
  readonly kind: "cell";
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  readonly anchor?: Anchor;
}

export interface AreaReference {
  readonly kind: "area";
  readonly sheet?: string;
  readonly area: Area;
  readonly anchor?: Anchor;
}

export type Reference = CellReference | AreaReference;

/**
 * A formula as a tree, so that its text (for Excel) and its cached result (for viewers that do not calculate) come from
 * one source and cannot disagree. Positions count from zero; without `sheet` they mean the formula's own sheet.
 */
export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | Reference
  | { readonly kind: "call"; readonly name: FunctionName; readonly args: readonly Formula[] }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Formula; readonly right: Formula }
  /** A formula filled down: one tree of some kilobytes serves thousands of rows. */
  | { readonly kind: "down"; readonly rows: number; readonly formula: Formula };
