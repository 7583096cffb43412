import { binary, call, cell, text } from "../../formula/build";
import type { Formula } from "../../formula/formula";

/** Something that can be wrong with a row, as a condition and what to say. */
export interface RowProblem {
  readonly when: Formula;
  readonly message: string;
}

/** The message of the first problem that applies, or empty text. */
export function firstProblem(problems: readonly RowProblem[]): Formula {
  return problems.reduceRight<Formula>(
    (others, { when, message }) => call("IF", when, text(message), others),
    text(""),
  );
}

/** The number of a row while its check says something, for the status to count. */
export const wrongFormula = (row: number, checkColumn: number): Formula =>
  call("IF", binary(cell(row, checkColumn), "=", text("")), text(""), call("ROW", cell(row, checkColumn)));
