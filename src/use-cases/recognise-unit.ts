import { fail, succeed, type Outcome } from "../domain/outcome";
import type { Rejection } from "../domain/rejection";
import type { Unit } from "../domain/unit";
import type { UnitGuess, UnitMatch } from "../domain/unit-match";
import type { UnitMatcher } from "../domain/unit-matcher";
import type { FormReading } from "./read-received-file";

/**
 * The form as one of the unit it is of. Where its code is not as listed, the form says how its unit was told; where that is
 * not certain it is not admitted, and the rejection names the guesses.
 */
export function recogniseUnit(reading: FormReading, match: UnitMatcher): Outcome<FormReading, Rejection> {
  const { submission, source } = reading;
  const { unit: code, unitName: name, file: fileName } = submission;
  const found = match({ code, name, fileName });
  if (found.kind === "certain" && isOfItsLevel(found, reading)) {
    if (found.unit.code === code) return succeed(reading);
    const { by, text, unit } = found;
    return succeed({
      ...reading,
      source: { ...source, unit: unit.code },
      submission: { ...submission, unit: unit.code, recognised: { by, text } },
    });
  }
  return fail({ kind: "unknown-unit", found: code, guesses: guessesOf(found) });
}

type CertainMatch = Extract<UnitMatch, { readonly kind: "certain" }>;

/** A CĐCS is easily called like the district it lies in; its form was made for another level, though. */
const isOfItsLevel = ({ by, unit }: CertainMatch, { submission }: FormReading): boolean =>
  by === "code" || by === "answer" || unit.level === submission.level;

function guessesOf(found: UnitMatch): readonly UnitGuess[] {
  switch (found.kind) {
    case "certain":
      return [asGuess(found.unit, found.text)];
    case "guesses":
      return found.guesses;
    case "none":
      return [];
  }
}

const asGuess = ({ code, name }: Unit, text: string): UnitGuess => ({
  unit: code,
  name,
  reason: "contradicted",
  text,
});
