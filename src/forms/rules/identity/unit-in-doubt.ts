import { raise } from "../../../model/finding";
import { inFile } from "../subject/finding-place";
import { marksOf } from "../subject/marks-of";
import type { Rule } from "../subject/rule";
import { unitClue } from "../../../model/submission";

/** Reports that the printed name, another mark, the file name or the folder contradicts the unit's code. */
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
