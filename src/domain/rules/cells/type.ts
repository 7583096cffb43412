import { askedCells } from "../subject/asked-cells";
import type { Rule } from "../subject/rule";

/** Something stands in the cell that is no value of the kind asked for. It adds nothing to a total. */
export const type: Rule = (subject) =>
  askedCells(subject).flatMap(({ place, label, type: wanted, reading }) =>
    reading.kind === "misread" && reading.reason !== "ambiguous-number"
      ? [
          {
            rule: "type",
            severity: "error",
            ...place,
            subject: label,
            found: reading.found,
            expected: wanted,
            reason: reading.reason,
            wanted,
          },
        ]
      : [],
  );
