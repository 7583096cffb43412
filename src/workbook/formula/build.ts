import type { Area } from "../grid/address";
import type { Anchor, Formula, FunctionName, Operator, Reference } from "./formula";

export const number = (value: number): Formula => ({ kind: "value", value });
export const text = (content: string): Formula => ({ kind: "value", value: content });

export const cell = (row: number, column: number, sheet?: string): Reference =>
  area({ top: row, left: column, bottom: row, right: column }, sheet);

export const area = ({ top, left, bottom, right }: Area, sheet?: string): Reference => {
  const first = { row: top, column: left };
  // A single cell uses one object for both corners: moving or writing the reference then handles it once.
  const last = top === bottom && left === right ? first : { row: bottom, column: right };
  return sheet === undefined ? { kind: "reference", first, last } : { kind: "reference", sheet, first, last };
};

/** Adds "$" to the whole reference, or only to its rows or columns. */
export function anchored(reference: Reference, anchor: Anchor = "both"): Reference {
  const first = { ...reference.first, anchor };
  const last = reference.last === reference.first ? first : { ...reference.last, anchor };
  return { ...reference, first, last };
}

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

/** Moves a formula down by `rows`. */
export const down = (rows: number, formula: Formula): Formula =>
  rows === 0 ? formula : { kind: "filled", rows, columns: 0, formula };

/** Moves a formula to the right by `columns`. */
export const across = (columns: number, formula: Formula): Formula =>
  columns === 0 ? formula : { kind: "filled", rows: 0, columns, formula };

/** Builds a + b + c …; 0 for an empty list. */
export const plus = (terms: readonly Formula[]): Formula =>
  terms.length === 0 ? number(0) : terms.reduce((left, right) => binary(left, "+", right));

/** Joins texts and results with &; "" for an empty list. */
export const concatenated = (parts: readonly Formula[]): Formula =>
  parts.length === 0 ? text("") : parts.reduce((left, right) => binary(left, "&", right));
