import { raise } from "../../../model/finding";
import { inputCells } from "../subject/input-cells";
import type { Rule } from "../subject/rule";

/** Reports content that is no value of the asked kind. It adds nothing to totals. */
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
