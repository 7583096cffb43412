import { askedCells } from "./asked-cells";
import type { Rule } from "./rule";
import { shownOf } from "./shown-of";
import { hasUnit } from "./typed-unit";

/** A number was typed as text and could be read in one way only. Nothing is converted without saying so. */
export const textNumber: Rule = (subject) =>
  askedCells(subject).flatMap(({ place, label, reading, convertedFrom }) =>
    convertedFrom === undefined || reading.kind === "misread" || hasUnit(reading, convertedFrom)
      ? []
      : [
          {
            rule: "text-number",
            severity: "note",
            ...place,
            subject: label,
            found: convertedFrom,
            expected: shownOf(reading),
          },
        ],
  );
