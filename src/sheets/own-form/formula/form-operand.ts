import type { CellContent } from "../../../domain/grid/grid";
import type { Operand } from "../../formula/operand";
import type { Scalar } from "../../formula/scalar";
import { NotCalculated } from "./not-calculated";

/** What a function is given: one value, or the cells of an area row by row (the rows of a list may be any number). */
export type FormOperand =
  | { readonly kind: "value"; readonly value: Scalar }
  | { readonly kind: "cells"; readonly rows: readonly (readonly Scalar[])[] };

/** The operand as the functions of our own formulas take it. */
export function asOperand(operand: FormOperand): Operand {
  if (operand.kind === "value") return operand;
  const all = operand.rows.flat();
  const contents = all.filter((content): content is CellContent => content !== undefined);
  return { kind: "cells", contents, blanks: all.length - contents.length };
}

/** The one value of an operand. An area where one value is wanted depends on where the formula stands: not calculated. */
export function oneValue(operand: FormOperand): Scalar | NotCalculated {
  if (operand.kind === "value") return operand.value;
  const [row, ...rows] = operand.rows;
  const [value, ...values] = row ?? [];
  return row === undefined || row.length === 0 || rows.length > 0 || values.length > 0
    ? new NotCalculated("unknown-function")
    : value;
}
