import { binary, call, cell, number, type Formula } from "../../workbook/formula";
import { formCheckWords as words } from "../words/form-check-words";
import { FORM_COLUMN } from "../layout/form-columns";
import type { RowProblem } from "./row-problem";

/** Half a percentage point, as the rule ratio has it; other numbers are off by rounding at most. */
const TOLERANCE = { fraction: 0.005, number: 0.0001 } as const;

/** Stands for whatever is no number: a figure of 16 digits, one more than Excel keeps, is off any other. */
const FAR_OFF = 1_000_000_000_000_000;

const NOTHING: Formula = { kind: "value", value: false };

/**
 * Something else stands in a row than its formula gives. Calculated a second time, since older Excels cannot
 * ask whether a cell holds a formula. While a figure it needs is missing, it gives a text, which is no number
 * to compare with.
 */
export function overwrittenProblem(row: number, formula: Formula, isFraction: boolean): RowProblem {
  const shown = cell(row, FORM_COLUMN.VALUE);
  const limit = number(TOLERANCE[isFraction ? "fraction" : "number"]);
  // Not by OR, which some programs end at its first TRUE, before the text makes it an error.
  const found = call("IF", call("ISNUMBER", shown), shown, number(FAR_OFF));
  const isOff = binary(call("ABS", binary(found, "-", formula)), ">", limit);
  const isWrong = call("IFERROR", isOff, NOTHING);
  return {
    kind: "wrong",
    // "85,7%" is a text: what it says is for the office to read.
    when: isFraction ? call("IF", call("ISTEXT", shown), NOTHING, isWrong) : isWrong,
    message: words.overwritten,
  };
}
