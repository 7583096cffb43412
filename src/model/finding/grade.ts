import type { Finding } from "./finding";
import type { Severity } from "./finding-base";
import { ruleOf, traitsOf } from "./rule-traits";

/** Severity as shown to the person who fills the form: an unfilled cell is not a mistake. */
export type FindingGrade = Severity | "unfilled";

/** Returns the grade of a finding. Its severity stays: a report with blanks cannot be sent. */
export const findingGrade = (finding: Finding): FindingGrade =>
  finding.severity === "error" && traitsOf(ruleOf(finding)).isUnfilled === true
    ? "unfilled"
    : finding.severity;
