export { canBeAdded } from "./board/can-be-added";
export { carriedOn, type ComparedTotals } from "./board/compared-totals";
export { explainNumber, type ExplainedElement, type ExplainedNumber } from "./board/explained-number";
export { explainUnitNumber } from "./board/explained-unit";
export { figureNow } from "./board/figure-now";
export { missingUnits } from "./board/missing-units";
export type { OfficeValues, StoredRollUp } from "./board/stored-roll-up";
export { earlierOn, type OwnEarlier, type Reporting, type RoundFigures } from "./board/round-figures";
export {
  filingOf,
  submissionBoard,
  type BoardFacts,
  type BoardLine,
  type Filing,
  type Handling,
} from "./board/submission-board";
