import type { ArithmeticCheck } from "../../domain/plan/arithmetic-check";
import { relationRow } from "./rows/check-rows";

/** A check in one line, by the codes and words of the table of checks: "A không vượt quá B". */
export function checkText(check: ArithmeticCheck): string {
  const { SUBJECT, KIND, AGAINST, REGISTER, COLUMN, UNDER } = relationRow(check);
  const cells =
    SUBJECT === undefined ? [REGISTER, COLUMN, KIND, UNDER] : [SUBJECT, KIND, REGISTER, COLUMN, AGAINST];
  return cells.filter((cell) => typeof cell === "string" || typeof cell === "number").join(" ");
}
