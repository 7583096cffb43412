import type { CriterionCode, UnitCode } from "../codes";
import type { IndicatorFigure } from "../roll-up/amount-figure";

/**
 * `counted`: based on the unit's report. `unverified`: the unit's own score, not verified yet. `unanswered`:
 * figures are missing, so no points. `not-asked`: does not concern the unit.
 */
export type PointsState = "counted" | "unverified" | "unanswered" | "not-asked";

/** What the next point (or the remaining fraction of one) requires. */
export interface NextPoint {
  readonly points: number;
  /** The figure that earns the points. */
  readonly figure: number;
  /** The increase (negative: decrease) of the numerator; of the figure itself if it is no quotient. */
  readonly more: number | undefined;
}

/** A unit's points for one criterion, with their basis. */
export interface CriterionPoints {
  readonly criterion: CriterionCode;
  readonly state: PointsState;
  readonly points: number;
  /** The unit's figure, the counted amount, or the score in force. */
  readonly figure: IndicatorFigure | undefined;
  /** The figure to reach. */
  readonly wanted: number | undefined;
  /** Points given by the unit and by the office, and the unit's explanation. */
  readonly scored?: {
    readonly self: number | undefined;
    readonly verified: number | undefined;
    readonly explanation: string | undefined;
  };
  /** Undefined if no more points are possible. */
  readonly next?: NextPoint;
}

/** A place in the ranking; units with equal scores share it. */
export interface Place {
  readonly rank: number;
  readonly of: number;
  /** Points to the next better place; undefined for the first. */
  readonly behind?: number;
}

export interface RankedUnit {
  readonly unit: UnitCode;
  /** `insufficient-data`: too few criteria answered. `missing`: no report. Neither has a place. */
  readonly standing: "ranked" | "insufficient-data" | "missing";
  /** Answered criteria among those that concern the unit, without bonus and penalty. */
  readonly answered: number;
  readonly asked: number;
  /** Rounded to hundredths as shown, so that equal scores look equal. Undefined without a report. */
  readonly score: number | undefined;
  /**
   * What the score is made of where criteria that do not concern the unit were made up for: base × full /
   * within + extra.
   */
  readonly rescaled?: {
    readonly base: number;
    readonly full: number;
    readonly within: number;
    readonly extra: number;
  };
  readonly grade?: string;
  readonly overall?: Place;
  /** Undefined for units without a cluster too. */
  readonly inCluster?: Place;
  readonly points: readonly CriterionPoints[];
}

/** Ranking of an office's units: best first, then those without a place. */
export interface Ranking {
  readonly units: readonly RankedUnit[];
}
