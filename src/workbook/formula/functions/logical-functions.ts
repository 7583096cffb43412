import { isCellError, type CellContent, type CellError } from "../../grid/grid";
import { Cells, type Operand } from "../evaluating/cells";
import { asBoolean } from "../evaluating/coerce";
import { WRONG_TYPE } from "../evaluating/scalar";

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
    for (const item of operand instanceof Cells ? operand.values : [asBoolean(operand)]) {
      if (isCellError(item)) return item;
      if (item !== undefined && typeof item !== "string") truths.push(Boolean(item));
    }
  }
  return truths;
}
