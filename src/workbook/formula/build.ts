import type { Area } from "../grid/address";
import type { Anchor, Formula, FunctionName, Operator, Reference } from "./formula";

export const number = (value: number): Formula => ({ kind: "value", value });
export const text = (content: string): Formula => ({ kind: "value", value: content });

export const cell = (row: number, column: number, sheet?: string): Reference =>
  area({ top: row, left: column, bottom: row, right: column }, sheet);

export const area = ({ top, left, bottom, right }: Area, sheet?: string): Reference => {
  const first = { row: top, column: left };
  // Whoever moves or writes a reference does it once for a cell.
  const last = top === bottom && left === right ? first : { row: bottom, column: right };
  return sheet === undefined ? { kind: "reference", first, last } : { kind: "reference", sheet, first, last };
};

/** The same reference with "$": the whole of it, or only its rows or columns. */
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

/** A formula written for a cell so many rows further up. */
export const down = (rows: number, formula: Formula): Formula =>
  rows === 0 ? formula : { kind: "filled", rows, columns: 0, formula };

/** A formula written for a cell so many columns further to the left. */
export const across = (columns: number, formula: Formula): Formula =>
  columns === 0 ? formula : { kind: "filled", rows: 0, columns, formula };

/** a + b + c …; 0 for an empty list. */
export const plus = (terms: readonly Formula[]): Formula =>
  terms.length === 0 ? number(0) : terms.reduce((left, right) => binary(left, "+", right));

/** Texts and results joined with &; "" for an empty list. */
export const joined = (parts: readonly Formula[]): Formula =>
  parts.length === 0 ? text("") : parts.reduce((left, right) => binary(left, "&", right));
