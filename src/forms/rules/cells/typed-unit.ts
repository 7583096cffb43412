import { raise, shownOf } from "../../../model/finding";
import type { Value } from "../../../model/value";
import { inputCells } from "../subject/input-cells";
import type { Rule } from "../subject/rule";

/** Reports a unit of measure typed beside the number, which turns it into text. */
export const typedUnit: Rule = (subject) =>
  inputCells(subject).flatMap(({ place, label, reading, convertedFrom, decided }) =>
    convertedFrom === undefined ||
    reading.kind === "misread" ||
    // A person decided it: text-number reports it.
    decided !== undefined ||
    !hasUnit(reading, convertedFrom)
      ? []
      : raise("typed-unit", "note", place, label, { found: convertedFrom, expected: shownOf(reading) }),
  );

/** Returns whether letters or a percent sign follow a number. */
export const hasUnit = ({ kind }: Value, typed: string): boolean =>
  kind === "number" && /\d.*[\p{L}%]/su.test(typed);
