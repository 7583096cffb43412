export { rankUnits } from "./ranking/rank-units";
export type { CriterionPoints, Place, PointsState, RankedUnit, Ranking } from "./ranking/ranking";
export { reportsToScore } from "./ranking/report-to-score";
