import { fail, succeed, type Outcome } from "../../domain/outcome";
import type { Rejection } from "../../domain/file/rejection";
import type { UnitMatcher } from "../../domain/unit/unit-matcher";
import { givenName } from "./given-name";
import type { SubmittedReading } from "../received/read-received-file";

/**
 * The form as one of the unit it is of. Where its code is not as listed, the form says how its unit was told; where that is
 * not certain it is not admitted, and the rejection names the guesses.
 */
export function recogniseUnit<Reading extends SubmittedReading>(
  reading: Reading,
  match: UnitMatcher,
): Outcome<Reading, Rejection> {
  const { submission, source } = reading;
  const { unit: code, unitName, file: fileName, fingerprint, level } = submission;
  // A copy of a form that asks no code is often called after its unit; a form that bears codes was called so by the program.
  const asksNoCode = reading.kind === "form" && reading.copy !== undefined;
  const saysNothing = code === "" && (unitName ?? "") === "";
  const name = asksNoCode && saysNothing ? givenName(fileName) : unitName;
  const found = match({ code, name, fileName, fingerprint, level });
  if (found.kind === "certain") {
    if (found.unit.code === code) return succeed(reading);
    const { by, text, unit } = found;
    return succeed({
      ...reading,
      source: { ...source, unit: unit.code },
      submission: { ...submission, unit: unit.code, recognised: { by, text } },
    });
  }
  const guesses = found.kind === "guesses" ? found.guesses : [];
  return fail({ kind: "unknown-unit", found: code === "" ? (name ?? "") : code, guesses });
}
