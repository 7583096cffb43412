import { binary, call, cell, number, type Formula } from "../../workbook/formula";
import { formCheckWords as words } from "../words/form-check-words";
import { FORM_COLUMN } from "../layout/form-columns";
import type { RowProblem } from "./row-problem";

/** Half a percentage point, as in the rule ratio; other numbers differ by rounding at most. */
const TOLERANCE = { fraction: 0.005, number: 0.0001 } as const;

/** Replaces content that is not a number: 16 digits, one more than Excel keeps, differ from any figure. */
const FAR_OFF = 1_000_000_000_000_000;

const NOTHING: Formula = { kind: "value", value: false };

/**
 * Reports content that differs from the row's formula. Calculates it a second time, because older Excels
 * cannot test for a formula. While a figure is missing, the formula gives a text, and nothing is compared.
 */
export function overwrittenProblem(row: number, formula: Formula, isFraction: boolean): RowProblem {
  const shown = cell(row, FORM_COLUMN.VALUE);
  const limit = number(TOLERANCE[isFraction ? "fraction" : "number"]);
  // Not OR: some programs stop at its first TRUE, before the text causes an error.
  const found = call("IF", call("ISNUMBER", shown), shown, number(FAR_OFF));
  const isOff = binary(call("ABS", binary(found, "-", formula)), ">", limit);
  const isWrong = call("IFERROR", isOff, NOTHING);
  return {
    kind: "wrong",
    // "85,7%" is a text, which the office interprets.
    when: isFraction ? call("IF", call("ISTEXT", shown), NOTHING, isWrong) : isWrong,
    message: words.overwritten,
  };
}
