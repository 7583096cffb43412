import type { IndicatorCode, RoundId } from "../codes";
import { templateFor } from "../form/template";
import { findRound } from "../plan/milestones";
import type { Plan } from "../plan/plan";
import type { Unit } from "../unit/unit";
import { elementTotals } from "./element-totals";
import { indicatorTotals } from "./indicator-totals";
import type { RoundReading } from "./summary";
import type { UnitValues } from "./unit-values";

/** Returns the result of each round of a review, calculated from its own reports, oldest first. */
export function roundReadings(
  plan: Plan,
  rounds: readonly RoundId[],
  office: Unit,
  answers: readonly UnitValues[],
): ReadonlyMap<IndicatorCode, readonly RoundReading[]> {
  const readings = new Map<IndicatorCode, RoundReading[]>();
  for (const id of rounds) {
    const round = findRound(plan, id);
    const own = answers.flatMap((answer) => answerOf(answer, id));
    if (round === undefined || own.every(({ received }) => received === undefined)) continue;
    const { rows } = templateFor(plan, id, office);
    const asked = rows.flatMap((row) => (row.kind === "element" ? [row.element] : []));
    const indicators = rows.flatMap((row) => (row.kind === "indicator" ? [row.indicator] : []));
    const elements = elementTotals(plan, asked, own);
    for (const [code, { total }] of indicatorTotals(plan, round, true, indicators, own, elements)) {
      const { value, numerator, denominator, against, status } = total;
      if (value === undefined) continue;
      const reading = { round: id, value, numerator, denominator, against, status };
      readings.set(code, [...(readings.get(code) ?? []), reading]);
    }
  }
  return readings;
}

/** Returns a unit's answers in one round; a report of the review itself has none for single rounds. */
function answerOf({ unit, parts, received }: UnitValues, round: RoundId): readonly UnitValues[] {
  const part = parts.find((each) => each.round === round);
  if (part === undefined) return [];
  const reports = (received?.reports ?? []).filter(({ submission }) => submission.round === round);
  const { template, values } = part;
  const isOwn = reports.length > 0 && values !== undefined;
  return [{ unit, template, parts: [], ...(isOwn && { received: { reports, values } }) }];
}
