export type {
  AmbiguousNumber,
  DroppedRow,
  Entry,
  Misreading,
  MisreadingReason,
  TextCleaning,
} from "./entry/entry";
export type { Mark, MarkKind, MarkSource } from "./entry/mark";
export { applyDecisions } from "./submission/apply-decisions";
export { coverage } from "./submission/coverage";
export { isAnswered } from "./submission/is-answered";
export { isLate } from "./submission/is-late";
export { reportedSubmission } from "./submission/reported-submission";
export {
  currentSubmissions,
  type CurrentSubmissions,
  type ReplacedSubmission,
  type SetAsideSubmission,
  type SubmittedDifference,
} from "./submission/resubmission";
export type { CleanedNote, RegisterRow, Submission } from "./submission/submission";
export { submittedValues } from "./submission/submitted-values";
export { unitClue } from "./submission/unit-clue";
export { isShort, readUnitsBehind, type UnitsBehind } from "./submission/units-behind";
