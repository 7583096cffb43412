import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Rejection } from "../../model/finding";
import { unitClue } from "../../model/submission";
import type { UnitMatcher } from "../../model/unit";
import { givenName } from "./given-name";
import type { SubmittedReading } from "../received/read-received-file";

/**
 * The form as one of the unit it is of. Where its code is not as listed, the form says how its unit was told;
 * where that is not certain it is not admitted, and the rejection names the guesses.
 */
export function recogniseUnit<Reading extends SubmittedReading>(
  reading: Reading,
  match: UnitMatcher,
): Outcome<Reading, Rejection> {
  const { submission, source } = reading;
  const clue = unitClue(submission);
  const { code, name = "" } = clue;
  // A copy of a form that asks no code is often called after its unit; a form that bears codes was called so
  // by the program.
  const asksNoCode = reading.kind === "form" && reading.copy !== undefined;
  const called = asksNoCode && code === "" && name === "" ? { name: givenName(submission.file) } : {};
  // Whose a report is that was read before was settled then.
  const settled = reading.kind === "kept" ? { isSettled: true as const } : {};
  const found = match({ ...clue, ...called, ...settled });
  if (found.kind === "certain") {
    if (found.unit.code === code) return succeed(reading);
    const { by, text, unit } = found;
    return succeed({
      ...reading,
      source: { ...source, unit: unit.code },
      submission: { ...submission, unit: unit.code, recognised: { by, text } },
    });
  }
  const said = code === "" ? (called.name ?? name) : code;
  switch (found.kind) {
    case "doubted": {
      const { doubts, guesses } = found;
      return fail({ kind: "unknown-unit", found: said, guesses, doubts });
    }
    case "guesses":
      return fail({ kind: "unknown-unit", found: said, guesses: found.guesses });
    case "none":
      return fail({ kind: "unknown-unit", found: said, guesses: [] });
  }
}
