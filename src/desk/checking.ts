export { checkChosenFiles, checkFiles, type CheckedFile } from "./checking/check-files";
export { cellMarks, type CheckOpenFailure } from "./checking/check-open-workbook";
export { listStandings, type ListStanding } from "./checking/list-standing";
export { insertFindings, makeFindingsFile } from "./checking/print-findings";
export {
  toStoredCheck,
  storedCheckText,
  readStoredCheck,
  type CheckMemory,
  type StoredCheck,
  type StoredCheckFinding,
} from "./checking/stored-check";
export { decisionsText, readDecisions } from "./explaining/decisions-text";
export {
  explainFinding,
  explanationFor,
  explanationKey,
  withdrawExplanation,
  type ResolutionFailure,
} from "./explaining/explain-finding";
export { explainInFile } from "./explaining/explained-sheet";
export { explanationsText, readExplanationsText } from "./explaining/explanations-text";
export { NO_RESOLUTIONS, type ResolutionMemory, type Resolutions } from "./explaining/resolution-memory";
