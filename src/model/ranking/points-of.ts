import type { ElementCode } from "../codes";
import type { Criterion, CriterionOf } from "../plan/criterion";
import { sumOfKnown, type IndicatorFigure } from "../roll-up/amount-figure";
import { amountOf, type Value } from "../value";
import { hundredths } from "./places";
import { pointsOfTarget } from "./points-of-target";
import type { CriterionPoints } from "./ranking";
import type { ReportToScore } from "./report-to-score";

/** Returns a unit's points for one criterion. */
export function pointsOf(criterion: Criterion, report: ReportToScore): CriterionPoints {
  switch (criterion.kind) {
    case "achievement":
    case "attainment":
      return pointsOfTarget(criterion, report.figureOf(criterion.indicator));
    case "per-amount":
      return perAmount(criterion, report);
    case "score":
      return score(criterion, report);
    case "on-time":
      return {
        ...{ criterion: criterion.code, figure: undefined, wanted: undefined },
        state: report.isLate === undefined ? "not-asked" : "counted",
        points: report.isLate === false ? criterion.points : 0,
      };
  }
}

const undivided = (value: number | undefined): IndicatorFigure => ({
  value,
  numerator: undefined,
  denominator: undefined,
});

function perAmount(criterion: CriterionOf<"per-amount">, { valueOf }: ReportToScore): CriterionPoints {
  const { code, of, points: each, most = Infinity } = criterion;
  const amount = sumOfKnown(of, (element) => amountOf(valueOf(element)));
  const head = { criterion: code, figure: undivided(amount), wanted: undefined };
  if (amount === undefined) return { ...head, state: stateOfBlank(of.map(valueOf)), points: 0 };
  const points = hundredths(Math.max(-most, Math.min(most, each * amount)));
  const left = each > 0 ? Math.min(1, most - points) : Math.min(1, -points);
  if (left <= 0 || each === 0) return { ...head, state: "counted", points };
  // Calculated from the points, not from `amount`: beyond the limit, a larger amount changes nothing.
  const exact = Number(((points + left) / each).toPrecision(12));
  const figure = each > 0 ? Math.ceil(exact) : Math.floor(exact);
  return {
    ...head,
    state: "counted",
    points,
    next: { points: hundredths(left), figure, more: figure - amount },
  };
}

function score(criterion: CriterionOf<"score">, { valueOf }: ReportToScore): CriterionPoints {
  const { code, self, verified, explanation, points: most } = criterion;
  const amount = (element: ElementCode | undefined): number | undefined =>
    element === undefined ? undefined : amountOf(valueOf(element));
  const words = explanation === undefined ? undefined : valueOf(explanation);
  const scored = {
    self: amount(self),
    verified: amount(verified),
    explanation: words?.kind === "text" ? words.text : undefined,
  };
  const given = scored.verified ?? scored.self;
  const head = { criterion: code, figure: undivided(given), wanted: most, scored };
  if (given === undefined) return { ...head, state: stateOfBlank([valueOf(self)]), points: 0 };
  const points = hundredths(Math.max(0, Math.min(most, given)));
  const left = hundredths(Math.min(1, most - points));
  return {
    ...head,
    state: verified !== undefined && scored.verified === undefined ? "unverified" : "counted",
    points,
    ...(left > 0 && { next: { points: left, figure: hundredths(points + left), more: left } }),
  };
}

/** Values that do not apply were not asked. */
const stateOfBlank = (values: readonly Value[]): CriterionPoints["state"] =>
  values.every(({ kind }) => kind === "not-applicable") ? "not-asked" : "unanswered";
