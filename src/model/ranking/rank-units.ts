import { sumOf } from "../../base/exact-sum";
import { isExtra, type Criterion } from "../plan/criterion";
import type { Plan } from "../plan/plan";
import { meets } from "../plan/target";
import type { Summary } from "../roll-up/summary";
import type { Unit } from "../unit/unit";
import { hundredths, placesOf, type Scored } from "./places";
import { pointsOf } from "./points-of";
import type { CriterionPoints, RankedUnit, Ranking } from "./ranking";
import { reportsToScore, type ReportToScore } from "./report-to-score";

type Unplaced = Omit<RankedUnit, "overall" | "inCluster" | "grade">;

/**
 * Ranks the units of a summary by the plan's criteria, overall and within each cluster; undefined without
 * criteria, and for an office's own reports alone. Missing answers give no points; a unit with too few
 * answers has no place instead of the last one.
 */
export function rankUnits(plan: Plan, summary: Summary): Ranking | undefined {
  const { criteria = [] } = plan;
  const isOwn = summary.units.every(({ code }) => code === summary.office.code);
  if (criteria.length === 0 || isOwn) return undefined;
  const reportOf = reportsToScore(plan, summary);
  const unplaced = summary.units.map((unit) => scored(plan, criteria, unit, reportOf(unit)));
  const clusterOf = new Map(summary.units.map(({ code, cluster }) => [code, cluster]));
  const ranked = unplaced.flatMap(({ unit, standing, score }): readonly Scored[] =>
    standing === "ranked" && score !== undefined ? [{ unit, score }] : [],
  );
  const overall = placesOf(ranked);
  const clusters = new Set([...clusterOf.values()].filter((cluster) => cluster !== undefined));
  const within = new Map(
    [...clusters].flatMap((cluster) => [
      ...placesOf(ranked.filter(({ unit }) => clusterOf.get(unit) === cluster)),
    ]),
  );
  const units = unplaced.map((unit): RankedUnit => {
    const grade = unit.standing === "ranked" ? gradeOf(plan, unit.score) : undefined;
    const place = overall.get(unit.unit);
    const inCluster = within.get(unit.unit);
    return {
      ...unit,
      ...(grade && { grade }),
      overall: place,
      inCluster,
    };
  });
  return { units: inRankOrder(units) };
}

function scored(
  { rankedFrom = 1, isRescaled = false }: Plan,
  criteria: readonly Criterion[],
  { code }: Unit,
  report: ReportToScore | undefined,
): Unplaced {
  if (report === undefined) {
    return { unit: code, standing: "missing", answered: 0, asked: 0, score: undefined, points: [] };
  }
  const points = criteria.map((criterion) => pointsOf(criterion, report));
  const ordinary = criteria.flatMap((criterion, index) => {
    const result = points[index];
    return isExtra(criterion) || result === undefined ? [] : [{ full: criterion.points, result }];
  });
  const asked = ordinary.filter(({ result }) => result.state !== "not-asked");
  const answered = asked.filter(({ result }) => result.state !== "unanswered").length;
  const isEnough = asked.length > 0 && meets("at-least", answered / asked.length, rankedFrom);
  const full = sumOf(ordinary.map((each) => each.full));
  const within = sumOf(asked.map((each) => each.full));
  const base = sumOf(asked.map(({ result }) => result.points));
  const isRaised = isRescaled && within > 0 && within < full;
  const raised = isRaised ? (base * full) / within : base;
  const extra = total(points.filter((_, index) => criteria[index] !== undefined && isExtra(criteria[index])));
  return {
    unit: code,
    standing: isEnough ? "ranked" : "insufficient-data",
    answered,
    asked: asked.length,
    score: hundredths(raised + extra),
    ...(isRaised && { rescaled: { base, full, within, extra } }),
    points,
  };
}

const total = (points: readonly CriterionPoints[]): number => sumOf(points.map((each) => each.points));

const gradeOf = ({ grades = [] }: Plan, score = -Infinity): string | undefined =>
  grades.toSorted((left, right) => right.from - left.from).find(({ from }) => meets("at-least", score, from))
    ?.name;

const STANDINGS: readonly RankedUnit["standing"][] = ["ranked", "insufficient-data", "missing"];

const inRankOrder = (units: readonly RankedUnit[]): readonly RankedUnit[] =>
  units.toSorted(
    (left, right) =>
      STANDINGS.indexOf(left.standing) - STANDINGS.indexOf(right.standing) ||
      (left.overall?.rank ?? 0) - (right.overall?.rank ?? 0),
  );
