import { isCellError } from "../../domain/grid/grid";
import type { CellContent, CellError } from "../../domain/grid/grid";
import { asBoolean } from "./coerce";
import type { Operand } from "./operand";
import { WRONG_TYPE } from "./scalar";

export const and = (operands: readonly Operand[]): CellContent =>
  overTruths(operands, (truths) => truths.every((truth) => truth));

export const or = (operands: readonly Operand[]): CellContent =>
  overTruths(operands, (truths) => truths.some((truth) => truth));

function overTruths(
  operands: readonly Operand[],
  combine: (truths: readonly boolean[]) => boolean,
): CellContent {
  const truths = truthsIn(operands);
  if ("error" in truths) return truths;
  return truths.length === 0 ? WRONG_TYPE : combine(truths);
}

/** Text in cells is skipped; text written into the formula is #VALUE!. */
function truthsIn(operands: readonly Operand[]): readonly boolean[] | CellError {
  const truths: boolean[] = [];
  for (const operand of operands) {
    for (const item of operand.kind === "value" ? [asBoolean(operand.value)] : operand.contents) {
      if (isCellError(item)) return item;
      if (typeof item !== "string") truths.push(Boolean(item));
    }
  }
  return truths;
}
