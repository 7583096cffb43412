export { adjustmentAmount, type AmountFault } from "./decisions/adjustment-amount";
export { countFile, takenBack, type CompetingFile, type CompetingFiles } from "./decisions/competing-files";
export type { DeskChange } from "./decisions/desk-changes";
export type { DeskRequest } from "./decisions/desk-requests";
export type { DeskRequestFailure } from "./decisions/resolved-figures";
export { insertReminders, makeRemindersFile } from "./open-summary/desk-reminders";
export {
  canExplain,
  explainFigure,
  explainSelection,
  writtenNotes,
  type ExplainedFigure,
  type WrittenNote,
} from "./open-summary/explain-selection";
export { openSource, type OpenSourceFailure } from "./open-summary/open-source";
export { openSummary, type OpenSummary } from "./open-summary/open-summary";
export { isRemindersText, reminders, remindersText, type Reminder } from "./open-summary/reminders";
export { writeLedger, type WriteLedgerFailure } from "./open-summary/write-ledger";
