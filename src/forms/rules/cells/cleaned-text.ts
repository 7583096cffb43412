import { raise } from "../../../model/finding";
import { cleanedCells } from "./cleaned-cells";
import type { Rule } from "../subject/rule";

/**
 * A text is not kept as it stood in the cell: decoded from an old font, or its letters and blanks put right.
 */
export const cleanedText: Rule = (subject) =>
  cleanedCells(subject).flatMap(({ place, label, cleaning: { before, after, changes } }) =>
    changes.length === 0
      ? []
      : raise("cleaned-text", "note", place, label, { found: before, expected: after, changes }),
  );
