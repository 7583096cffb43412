import { raise } from "../../../model/finding";
import { amountOf } from "../../../model/value";
import { inFile } from "../subject/finding-place";
import { inputCells } from "../subject/input-cells";
import type { Rule } from "../subject/rule";
import { isTelling } from "./same-figures";

/**
 * Reports that every figure equals that of the unit's previous report: the old file may have been sent again.
 */
export const repeatedReport: Rule = (subject) => {
  const { submission, expected } = subject;
  const { lastRound } = expected;
  if (lastRound === undefined) return [];
  const typed = inputCells(subject).flatMap(({ place, reading }) =>
    place.code === undefined || reading.kind === "misread" || reading.kind === "date"
      ? []
      : [{ code: place.code, amount: amountOf(reading) ?? 0 }],
  );
  const before = new Map<string, number>(lastRound);
  const figures = typed.map(({ amount }) => amount).filter((amount) => amount !== 0);
  const isSame = typed.every(({ code, amount }) => (before.get(code) ?? 0) === amount);
  return isSame && isTelling(figures)
    ? raise("repeated-report", "warning", inFile(submission), submission.formSheet, { found: figures.length })
    : [];
};
