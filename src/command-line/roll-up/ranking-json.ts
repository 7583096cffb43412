import type { Plan } from "../../model/plan";
import { type CriterionPoints, type Place, rankUnits } from "../../model/ranking";
import type { Summary } from "../../model/roll-up";

/** Who ranks where, and why, best first; null where the plan has no criteria. */
export const rankingJson = (plan: Plan, summary: Summary): readonly object[] | null =>
  rankUnits(plan, summary)?.units.map(
    ({ unit, standing, answered, asked, score, grade, overall, inCluster, points }) => ({
      ...{ unit, cluster: summary.units.find(({ code }) => code === unit)?.cluster ?? null, standing },
      ...{ answered, asked, score: score ?? null, grade: grade ?? null },
      ...{ overall: placeJson(overall), inCluster: placeJson(inCluster) },
      points: points.map(pointsJson),
    }),
  ) ?? null;

const placeJson = (place: Place | undefined): object | null =>
  place === undefined ? null : { rank: place.rank, of: place.of, behind: place.behind ?? null };

const pointsJson = ({ criterion, state, points, figure, wanted, scored, next }: CriterionPoints): object => ({
  ...{ criterion, state, points },
  ...{ value: figure?.value ?? null, numerator: figure?.numerator ?? null },
  ...{ denominator: figure?.denominator ?? null, wanted: wanted ?? null },
  ...(scored && {
    self: scored.self ?? null,
    verified: scored.verified ?? null,
    explanation: scored.explanation ?? null,
  }),
  next: next === undefined ? null : { points: next.points, figure: next.figure, more: next.more ?? null },
});
