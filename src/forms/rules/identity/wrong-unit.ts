import { raise } from "../../../model/finding";
import type { UnitCode } from "../../../model/codes";
import { findUnit } from "../../../model/unit";
import { inFile } from "../subject/finding-place";
import { marksOf } from "../subject/marks-of";
import type { Expectation, Rule } from "../subject/rule";

/** Reports a form of another unit than the expected one, or of a unit not expected to report here. */
export const wrongUnit: Rule = ({ submission, expected }) => {
  const { unit } = submission;
  const isKnown = isExpected(unit, expected);
  if (isKnown && (expected.unit ?? unit) === unit) return [];
  return raise(
    "wrong-unit",
    "error",
    inFile(submission, marksOf(submission, "unit")[0]?.place),
    (expected.units && findUnit(expected.units, unit)?.name) ?? unit,
    { found: unit, expected: expected.unit ?? null, isKnown },
  );
};

/** The office makes the summary and does not report to itself. */
const isExpected = (unit: UnitCode, { units }: Expectation): boolean =>
  units === undefined || units.units.some(({ code }) => code === unit);
