import type { Area } from "../../domain/grid/address";
import type {
  Anchor,
  AreaReference,
  CellReference,
  Formula,
  FunctionName,
  Operator,
  Reference,
} from "./formula";

export const number = (value: number): Formula => ({ kind: "number", value });
export const text = (content: string): Formula => ({ kind: "text", text: content });

export const cell = (row: number, column: number, sheet?: string): CellReference =>
  sheet === undefined ? { kind: "cell", row, column } : { kind: "cell", row, column, sheet };

export const area = (rectangle: Area, sheet?: string): AreaReference =>
  sheet === undefined ? { kind: "area", area: rectangle } : { kind: "area", area: rectangle, sheet };

/** The same reference with "$": the whole of it, or only its row or column. */
export const anchored = (reference: Reference, anchor: Anchor = "both"): Reference => ({
  ...reference,
  anchor,
});

export const call = (name: FunctionName, ...args: readonly Formula[]): Formula => ({
  kind: "call",
  name,
  args,
});

export const binary = (left: Formula, operator: Operator, right: Formula): Formula => ({
  kind: "binary",
  operator,
  left,
  right,
});

/** A formula written for a cell so many rows further up. */
export const down = (rows: number, formula: Formula): Formula =>
  rows === 0 ? formula : { kind: "down", rows, formula };

/** a + b + c …; 0 for an empty list. */
export const plus = (terms: readonly Formula[]): Formula =>
  terms.length === 0 ? number(0) : terms.reduce((left, right) => binary(left, "+", right));

/** Texts and results joined with &; "" for an empty list. */
export const joined = (parts: readonly Formula[]): Formula =>
  parts.length === 0 ? text("") : parts.reduce((left, right) => binary(left, "&", right));
