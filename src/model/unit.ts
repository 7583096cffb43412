export { confirmMatch, forgetMatch, textOfFile, type ConfirmedMatches } from "./unit/confirmed-matches";
export { type PlanWithUnits, fitsPlan } from "./unit/plan-with-units";
export type { GuessReason, MatchedBy, UnitDoubt, UnitGuess } from "./unit/unit-match";
export { unitMatcher, type UnitMatcher } from "./unit/unit-matcher";
export { nameReader, type NameWords } from "./unit/unit-name-reader";
export { fateOf, isOwnSuccessor, type LeftFigure, type RebasedFigure } from "./unit/unit-succession";
export {
  canReport,
  existsOn,
  type LeftOutReason,
  registryOn,
  unitsInReview,
  unitsInRound,
  unitsLeftOut,
  withEnded,
  withUnitsReplaced,
} from "./unit/unit-validity";
export { confirmedList, findUnit, fullNameOf, namesOf, type Unit, type UnitRegistry } from "./unit/unit";
