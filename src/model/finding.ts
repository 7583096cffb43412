export { filesCalled } from "./file/files-called";
export type { RejectedFile, Rejection } from "./file/rejection";
export type { SourceFile } from "./file/source-file";
export type { BlankFormChange } from "./finding/blank-form-change";
export {
  withExplanation,
  withoutExplanation,
  type Explanation,
  type ExplanationKey,
} from "./finding/explanation";
export type { Explained, FindingBase, FormerExplanation, Severity, Shown } from "./finding/finding-base";
export { countFindings, countRows } from "./finding/count-findings";
export { groupFindings, type FindingGroup } from "./finding/finding-groups";
export {
  COMPARED_WITH,
  type BrokenTogether,
  type FigureDifference,
  type RelatedRow,
  type ReplacedRelation,
} from "./finding/finding-parts";
export type { Finding, FindingOf, RuleId } from "./finding/finding";
export { findingGrade, type FindingGrade } from "./finding/grade";
export { finding, raise } from "./finding/raise";
export { RULE_TRAITS, ruleOf, traitsOf, type FindingTypes } from "./finding/rule-traits";
export { shownOf } from "./finding/shown-of";
export { unreadableFile } from "./finding/unreadable-file";
export { canBeExplained, whereToMend } from "./finding/where-to-mend";
