import { raise } from "../../../model/finding";
import { cleanedCells } from "./cleaned-cells";
import type { Rule } from "../subject/rule";

/**
 * Reports a text that was changed on reading: decoded from an old font, or with corrected letters and blanks.
 */
export const cleanedText: Rule = (subject) =>
  cleanedCells(subject).flatMap(({ place, label, cleaning: { before, after, changes } }) =>
    changes.length === 0
      ? []
      : raise("cleaned-text", "note", place, label, { found: before, expected: after, changes }),
  );
