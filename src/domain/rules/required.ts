import { askedCells } from "./asked-cells";
import type { Rule } from "./rule";

/** A figure that has to be given is blank. Zero, "nothing occurred" and "not applicable" are answers. */
export const required: Rule = (subject) =>
  askedCells(subject)
    .filter(({ isRequired, reading }) => isRequired && reading.kind === "blank")
    .map(({ place, label }) => ({
      rule: "required",
      severity: "error",
      ...place,
      subject: label,
      found: null,
      expected: null,
    }));
