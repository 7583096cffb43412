export type { Amount } from "./plan/amount";
export type { ArithmeticCheck, CheckOf, DayPlace, RowChoice, RowCount } from "./plan/arithmetic-check";
export type { Assignment } from "./plan/assignment";
export {
  elementsOfCriterion,
  isExtra,
  type Criterion,
  type CriterionHead,
  type CriterionOf,
  type Grade,
} from "./plan/criterion";
export {
  weightsOf,
  type DataElement,
  type Derivation,
  type ElementType,
  type NumberExpectation,
  type OverUnits,
} from "./plan/data-element";
export { earlierVersion, type EarlierVersion } from "./plan/earlier-version";
export { elementsOf, elementsOfAggregation, elementsOfTarget } from "./plan/elements-of-indicator";
export {
  elementsOfAmount,
  figureParts,
  quotientSides,
  type FigureParts,
  type QuotientSides,
} from "./plan/figure-parts";
export type { Aggregation, Deadline, Indicator } from "./plan/indicator";
export {
  AGGREGATION_TRAITS,
  figureTraits,
  isBase,
  isFraction,
  countedRegister,
  numeratorOf,
  sumTerms,
  unitTally,
  type AggregationTraits,
} from "./plan/aggregation-traits";
export { isAnythingInferred, isTargetInferred } from "./plan/is-target-inferred";
export { findRound, milestoneId, milestonesOf } from "./plan/milestones";
export { amountsOf, choicesOf, elementsOfCheck, operandsOf, sumsOf } from "./plan/named-elements";
export { namedRound } from "./plan/named-round";
export { isAmount, numberExpectation, numberFault, VALUE_TRAITS, type ValueType } from "./plan/value-type";
export type { PlanChange } from "./plan/plan-change";
export { rankOf, shortNameOf, type Level, type Plan, type Section, type Sector } from "./plan/plan";
export type { PracticeRange, PracticeScale } from "./plan/practice-scale";
export type { ColumnType, Register, RegisterColumn } from "./plan/register";
export { withConfirmedDue, effectiveDue, withDue } from "./plan/round-due";
export { countedRounds, type Round } from "./plan/round";
export type { SpecialReport } from "./plan/special-report";
export { RHYTHMS, type PeriodWords, type StandardTemplate } from "./plan/standard-template";
export {
  DUTY_TARGET,
  roundedDifference,
  isDuty,
  isBan,
  isFixed,
  isRange,
  isReference,
  isTrend,
  meets,
  TARGET_TRAITS,
  type Base,
  type Comparator,
  type FixedTarget,
  type RangeTarget,
  type ReferenceTarget,
  type Target,
  type TargetTraits,
  type TrendTarget,
} from "./plan/target";
export { namedPeriod, parsePeriod, type Period } from "./standard/period";
export { planById } from "./standard/plan-by-id";
export { isTemplate, targetsOf, type TemplatePlan } from "./standard/plan-for-period";
export { hasSameForm, planAndRound, planName, readPlanName, type NamedTargets } from "./standard/plan-name";
export { doubtfulTarget, readPercent } from "./standard/read-percent";
