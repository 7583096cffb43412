import type { Finding } from "./finding";
import type { Severity } from "./finding-base";
import { ruleOf, traitsOf } from "./rule-traits";

/** How a finding is told to whoever fills the form: what is only not filled in yet is no mistake of theirs, and stands apart. */
export type Grade = Severity | "unfilled";

/** The grade of a finding. Its severity stays what it is: a report with blanks cannot be sent. */
export const gradeOf = (finding: Finding): Grade =>
  finding.severity === "error" && traitsOf(ruleOf(finding)).isUnfilled === true
    ? "unfilled"
    : finding.severity;
