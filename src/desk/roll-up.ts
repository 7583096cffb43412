export { holdsStamp, stampOf } from "./closing/stamp";
export { preparePrint, type PrintedSheet } from "./printing/prepare-print";
export type { AddUpWork, WriteSummary } from "./roll-up/add-up-work";
export { checkCopies, type CheckedCopies } from "./roll-up/check-copies";
export { checkReadings } from "./roll-up/check-readings";
export { deskLines, type DeskLine } from "./roll-up/desk-lines";
export type { DeskResult } from "./roll-up/desk-roll-up";
export {
  EMPTY_WORK,
  goOnFrom,
  withChanges,
  withOfficePart,
  withWritten,
  withoutFiles,
  written,
  type DeskWork,
  type OfficePart,
  type UnrecognisedRow,
} from "./roll-up/desk-work";
export { officeAnswer, officeRows, type OfficeRow } from "./roll-up/office-part";
export { nobodyCounts, type RollUpFacts } from "./roll-up/roll-up-facts";
export {
  rollUpFiles,
  type ClosingRequest,
  type RollUpFailure,
  type RollUpFilesRequest,
  type RollUpResult,
} from "./roll-up/roll-up-files";
export {
  makeSummaryFile,
  rollUpChosenFiles,
  rollUpIntoWorkbook,
  type DeskFailure,
  type NotFilled,
} from "./roll-up/roll-up-into-workbook";
export { subjectOf, type RollUpSubject } from "./roll-up/roll-up-subject";
