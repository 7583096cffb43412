import { raise } from "../../../model/finding";
import { inFile } from "../subject/finding-place";
import { marksOf } from "../subject/marks-of";
import type { Rule } from "../subject/rule";
import { unitClue } from "../../../model/submission";

/**
 * The printed name, another mark, the name of the file or its folder do not fit the unit whose code the form
 * bears.
 */
export const unitInDoubt: Rule = ({ submission, expected }) => {
  const found = submission.recognised === undefined ? expected.match?.(unitClue(submission)) : undefined;
  if (found?.kind !== "doubted") return [];
  const { unit, doubts, guesses } = found;
  return raise(
    "unit-in-doubt",
    "error",
    inFile(submission, marksOf(submission, "unit")[0]?.place),
    unit.name,
    { found: submission.unit, doubts, guesses },
  );
};
