import { raise } from "../../finding/raise";
import { inputCells } from "../subject/input-cells";
import type { Rule } from "../subject/rule";
import { shownOf } from "../../finding/shown-of";
import { hasUnit } from "./typed-unit";

/**
 * A number was typed as text and could be read in one way only, or a person chose the reading. Nothing is converted without
 * saying so.
 */
export const textNumber: Rule = (subject) =>
  inputCells(subject).flatMap(({ place, label, reading, convertedFrom, decided }) =>
    convertedFrom === undefined ||
    reading.kind === "misread" ||
    (decided === undefined && hasUnit(reading, convertedFrom))
      ? []
      : raise("text-number", "note", place, label, {
          found: convertedFrom,
          expected: shownOf(reading),
          decided,
        }),
  );
