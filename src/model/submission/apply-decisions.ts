import type { Submission } from "./submission";
import type { Entry } from "../entry/entry";
import { decidedReading, type NumberDecision, registerElement } from "../numbers/number-decision";

/**
 * Returns a submission with the earlier decisions about its ambiguous numbers applied. Each decided entry
 * states the chosen reading. An undecided number, or one with other readings now, stays ambiguous.
 */
export function applyDecisions(submission: Submission, decisions: readonly NumberDecision[]): Submission {
  const { unit } = submission;
  const ofUnit = decisions.filter((decision) => decision.unit === unit);
  if (ofUnit.length === 0) return submission;
  const decide = (element: string, entry: Entry): Entry => {
    const { reading } = entry;
    if (reading.kind !== "misread" || reading.reason !== "ambiguous-number") return entry;
    const decided = decidedReading(ofUnit, { unit, element, typed: reading.found }, reading.readings);
    return decided === undefined
      ? entry
      : { ...entry, reading: decided.answer, convertedFrom: reading.found, decided };
  };
  return changedEntries(submission, decide);
}

/** Changes every entry of the form and its registers; `code`: the row, or "REGISTER.COLUMN". */
const changedEntries = (
  submission: Submission,
  change: (code: string, entry: Entry) => Entry,
): Submission => ({
  ...submission,
  entries: new Map([...submission.entries].map(([code, entry]) => [code, change(code, entry)])),
  registers: new Map(
    [...submission.registers].map(([register, rows]) => [
      register,
      rows.map((row) => ({
        ...row,
        cells: new Map(
          [...row.cells].map(([column, entry]) => [column, change(registerElement(register, column), entry)]),
        ),
      })),
    ]),
  ),
});
