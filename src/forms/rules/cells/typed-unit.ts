import { raise, shownOf } from "../../../model/finding";
import type { Value } from "../../../model/value";
import { inputCells } from "../subject/input-cells";
import type { Rule } from "../subject/rule";

/** The unit of measure was typed into the cell beside its number, which makes a text of it. */
export const typedUnit: Rule = (subject) =>
  inputCells(subject).flatMap(({ place, label, reading, convertedFrom, decided }) =>
    convertedFrom === undefined ||
    reading.kind === "misread" ||
    // A person has looked at it: text-number says so.
    decided !== undefined ||
    !hasUnit(reading, convertedFrom)
      ? []
      : raise("typed-unit", "note", place, label, { found: convertedFrom, expected: shownOf(reading) }),
  );

/** A number with letters or a percent sign behind it. */
export const hasUnit = ({ kind }: Value, typed: string): boolean =>
  kind === "number" && /\d.*[\p{L}%]/su.test(typed);
