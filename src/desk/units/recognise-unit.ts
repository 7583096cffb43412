import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Rejection } from "../../model/finding";
import { unitClue } from "../../model/submission";
import type { UnitMatcher } from "../../model/unit";
import { givenName } from "./given-name";
import type { SubmittedReading } from "../received/read-received-file";

/**
 * Returns the form with its recognised unit. If its code is not as listed, states how the unit was
 * recognised; an uncertain unit is a rejection with guesses.
 */
export function recogniseUnit<Reading extends SubmittedReading>(
  reading: Reading,
  match: UnitMatcher,
): Outcome<Reading, Rejection> {
  const { submission, source } = reading;
  const clue = unitClue(submission);
  const { code, name = "" } = clue;
  // A copy of a form without a code is often named after its unit; the program names forms with codes.
  const asksNoCode = reading.kind === "form" && reading.copy !== undefined;
  const called = asksNoCode && code === "" && name === "" ? { name: givenName(submission.file) } : {};
  // The unit of a report read before is settled.
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
  const written = code === "" ? (called.name ?? name) : code;
  switch (found.kind) {
    case "doubted": {
      const { doubts, guesses } = found;
      return fail({ kind: "unknown-unit", found: written, guesses, doubts });
    }
    case "guesses":
      return fail({ kind: "unknown-unit", found: written, guesses: found.guesses });
    case "none":
      return fail({ kind: "unknown-unit", found: written, guesses: [] });
  }
}
