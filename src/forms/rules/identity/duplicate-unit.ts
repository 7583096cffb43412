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
 * A unit sent more than one file: one finding for each file that does not count, with the figures it gives
 * differently. An officer's choice holds between the files that were there: one that came later and is no
 * older still does not count, but that is a warning, and the board says that the unit waits for a decision,
 * until somebody chooses again. A rule over several submissions, made from what `currentSubmissions`
 * replaced. `units` name the unit; without them its code is shown.
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

/** Only a person can say which of two files of the same revision is right, as far as it matters. */
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

/** Calculated rows only repeat what the typed ones say. */
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
