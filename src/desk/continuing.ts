export { comparedWith, type ChosenSummaries, type Comparison } from "./comparing/compared-with";
export { underCodes, type EarlierRounds } from "./comparing/earlier-rounds";
export {
  earlierSummaryIn,
  readEarlierSummary,
  roundFigures,
  type EarlierFailure,
  type EarlierSummary,
} from "./comparing/earlier-summary";
export { rebasedInput } from "./comparing/rebase-figures";
export type { Continuation } from "./continuing/read-only-new";
export {
  readSummaryFile,
  type SummaryWithForm,
  type SummaryFileFailure,
  type SummaryKnowledge,
} from "./continuing/read-summary-file";
export { earlierRollUp, recallRollUp, type EarlierRollUp, type OpenForm } from "./continuing/recall-roll-up";
