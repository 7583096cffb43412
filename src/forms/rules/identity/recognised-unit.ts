import { raise } from "../../../model/finding";
import { findUnit } from "../../../model/unit";
import { inFile } from "../subject/finding-place";
import { marksOf } from "../subject/marks-of";
import type { Rule } from "../subject/rule";

/** Reports how a unit was recognised whose code is not as listed. */
export const recognisedUnit: Rule = ({ submission, expected }) => {
  const { recognised, unit } = submission;
  if (recognised === undefined) return [];
  return raise(
    "recognised-unit",
    "note",
    inFile(submission, marksOf(submission, "unit")[0]?.place),
    (expected.units && findUnit(expected.units, unit)?.name) ?? unit,
    { found: recognised.text, expected: unit, by: recognised.by },
  );
};
