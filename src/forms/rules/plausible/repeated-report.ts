import { raise } from "../../../model/finding";
import { amountOf } from "../../../model/value";
import { inFile } from "../subject/finding-place";
import { inputCells } from "../subject/input-cells";
import type { Rule } from "../subject/rule";
import { isTelling } from "./same-figures";

/** Share of rows that the previous report may lack: the new form asks more. */
const NEW_ROWS = 0.25;

/**
 * Reports that every figure of the unit's previous report is repeated: the old figures may have been sent or
 * typed again.
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
  const differing = typed.filter(({ code, amount }) => (before.get(code) ?? 0) !== amount);
  const figures = typed.flatMap(({ code, amount }) =>
    amount !== 0 && before.get(code) === amount ? [amount] : [],
  );
  const isNewOnly = differing.every(({ code }) => !before.has(code));
  return isNewOnly && differing.length <= figures.length * NEW_ROWS && isTelling(figures)
    ? raise("repeated-report", "warning", inFile(submission), submission.formSheet, {
        found: figures.length,
        ...(differing.length > 0 && { more: differing.length }),
      })
    : [];
};
