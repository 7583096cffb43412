import {
  finding,
  type Finding,
  type Severity,
  type FigureDifference,
  type ReplacedRelation,
} from "../../../model/finding";
import type { Plan } from "../../../model/plan";
import type { ReplacedSubmission, SubmittedDifference, Submission } from "../../../model/submission";
import { rowState } from "../../../model/form";
import { findUnit, type UnitRegistry } from "../../../model/unit";
import { inFile } from "../subject/finding-place";

/**
 * Reports the files of a unit that do not count, one finding each, with their differing figures. An officer's
 * choice applies to the files of that time. A later file that is not older still does not count, but with a
 * warning, and the board shows that the unit awaits a decision. Needs several submissions: applies to those
 * that `currentSubmissions` replaced. `units` gives the unit's name; without it the code is shown.
 */
export function duplicateUnit(
  replaced: readonly ReplacedSubmission[],
  plan: Plan,
  units?: UnitRegistry,
): readonly Finding[] {
  return replaced.map((replacement) => {
    const { submission, by, relation } = replacement;
    const differences = labelled(replacement.differences, plan, by);
    return finding(
      "duplicate-unit",
      replacementSeverity(replacement.relation, differences),
      inFile(submission),
      (units && findUnit(units, submission.unit)?.name) ?? submission.unit,
      {
        found: submission.revision,
        expected: by.revision,
        counted: by.file,
        relation,
        differences,
      },
    );
  });
}

/** Of two files of the same revision, only a person can say which is right, if it matters. */
export function replacementSeverity(
  relation: ReplacedRelation,
  differences: readonly Pick<FigureDifference, "code">[],
): Severity {
  switch (relation) {
    case "arrived-later":
      return "warning";
    case "undecided":
      return differences.length > 0 ? "error" : "note";
    case "identical":
    case "older":
    case "overruled":
      return "note";
  }
}

/** Calculated rows only repeat the typed ones. */
function labelled(
  differences: readonly SubmittedDifference[],
  plan: Plan,
  { level }: Submission,
): readonly FigureDifference[] {
  return differences.flatMap((difference) => {
    const list = plan.registers.find(({ code }) => String(code) === difference.code);
    if (list !== undefined) return [{ ...difference, label: list.label }];
    const element = plan.elements.find(({ code }) => code === difference.code);
    const isTyped = element !== undefined && rowState(plan, element, { level }) === "input";
    return isTyped ? [{ ...difference, label: element.label }] : [];
  });
}
