export {
  judgedSummary,
  type Change,
  type JudgedIndicator,
  type JudgedSummary,
  type TargetOutcome,
  type TargetCounts,
} from "./judged/judged-summary";
export type { UnitStanding } from "./judged/unit-standings";
export type { IndicatorFigure } from "./roll-up/amount-figure";
export type { AppliedAdjustment } from "./roll-up/applied-adjustments";
export { countedValues } from "./roll-up/combine-values";
export { isUnfinished, type Completeness } from "./roll-up/completeness";
export { indicatorValue } from "./roll-up/indicator-value";
export { isSaidByOffice, officeReport } from "./roll-up/office-report";
export { sidesOf } from "./roll-up/one-sided";
export { openTerms } from "./roll-up/open-terms";
export { ownAnswer, ownTemplate } from "./roll-up/own-part";
export { carrySummary, type RebasedSummary } from "./roll-up/rebased-summary";
export { rollUpGaps, unequalCoverage, unequalRounds, type RollUpGap } from "./roll-up/review-gaps";
export { rollUp } from "./roll-up/roll-up";
export {
  JUDGED_STATUSES,
  type Contribution,
  type ElementTotal,
  type GatheredRow,
  type IndicatorTotal,
  type OpenJudgement,
  type Status,
  type Summary,
} from "./roll-up/summary";
export { looksReached, tellingDigits } from "./roll-up/telling-digits";
export { totalOver } from "./roll-up/element-totals";
export type { RoundCoverage } from "./roll-up/round-coverage";
export { unitValues, type UnitReport, type UnitValues } from "./roll-up/unit-values";
export { ownCoverage, shortReports } from "./roll-up/units-behind";
