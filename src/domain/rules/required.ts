import { elementCode } from "../codes";
import { earlierVersion } from "../earlier-version";
import { askedCells } from "./asked-cells";
import { isLeftBlank } from "./blank-row";
import type { Rule } from "./rule";

/**
 * A figure that has to be given is blank. Zero, "nothing occurred" and "not applicable" are answers, and a form of an earlier
 * version is not asked for rows it did not have. Rows that are gone, and cells merged away, have findings of their own.
 */
export const required: Rule = (subject) => {
  const { codeThen } = earlierVersion(subject.plan, subject.submission.templateVersion);
  return askedCells(subject)
    .filter((cell) => cell.isRequired && isLeftBlank(cell, subject))
    .filter(({ element }) => codeThen(elementCode(element)) !== undefined)
    .map(({ place, label }) => ({
      rule: "required",
      severity: "error",
      ...place,
      subject: label,
      found: null,
      expected: null,
    }));
};
