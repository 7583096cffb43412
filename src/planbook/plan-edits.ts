export {
  assignedTo,
  withAssigned,
  withRoundDays,
  withTarget,
  type RoundDays,
} from "./plan-edits/edited-plan";
export {
  withCriterion,
  withGrades,
  withPoints,
  withRankedFrom,
  withoutCriterion,
  type NewCriterion,
} from "./plan-edits/edited-ranking";
export { withoutIndicators, type TakenOut } from "./plan-edits/without-indicators";
