import { raise } from "../../../model/finding";
import { inputCells } from "../subject/input-cells";
import type { Rule } from "../subject/rule";

/** Something stands in the cell that is no value of the kind asked for. It adds nothing to a total. */
export const type: Rule = (subject) =>
  inputCells(subject).flatMap(({ place, label, type: wanted, reading }) =>
    reading.kind === "misread" && reading.reason !== "ambiguous-number"
      ? raise("type", "error", place, label, {
          found: reading.found,
          expected: wanted,
          reason: reading.reason,
          wanted,
        })
      : [],
  );
