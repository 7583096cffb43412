import type { CriterionCode, UnitCode } from "../codes";
import type { IndicatorFigure } from "../roll-up/amount-figure";

/**
 * `counted`: made of what the unit reported. `unverified`: the unit's own score, which nobody has looked at yet.
 * `unanswered`: what is needed is missing, so no points. `not-asked`: it does not concern the unit.
 */
export type PointsState = "counted" | "unverified" | "unanswered" | "not-asked";

/** What one more point would take; fewer where less than one is left. */
export interface NextPoint {
  readonly points: number;
  /** The figure from which on they are given. */
  readonly figure: number;
  /** What that is more (below 0: less) of the numerator, or of the figure itself where it is no quotient. */
  readonly more: number | undefined;
}

/** The points of a unit for one criterion, and what they come from. */
export interface CriterionPoints {
  readonly criterion: CriterionCode;
  readonly state: PointsState;
  readonly points: number;
  /** What it is calculated from: the unit's own figure, what is counted, or the score that counts. */
  readonly figure: IndicatorFigure | undefined;
  /** What the figure is held against. */
  readonly wanted: number | undefined;
  /** Points given by the unit itself and by the office, and the unit's words about them. */
  readonly scored?: {
    readonly self: number | undefined;
    readonly verified: number | undefined;
    readonly explanation: string | undefined;
  };
  /** Absent where nothing is left to win, or nothing can be done about it. */
  readonly next?: NextPoint;
}

/** A place among others; units with the same score share one. */
export interface Place {
  readonly rank: number;
  readonly of: number;
  /** Points up to the next better place; absent for the first. */
  readonly behind?: number;
}

export interface RankedUnit {
  readonly unit: UnitCode;
  /** `insufficient-data`: too few criteria are answered. `missing`: nothing was received. Neither has a place. */
  readonly standing: "ranked" | "insufficient-data" | "missing";
  /** Criteria answered, of those that concern the unit; bonus and penalty points apart. */
  readonly answered: number;
  readonly asked: number;
  /** Rounded to hundredths, as it is shown: what looks the same is the same. Undefined for a unit that sent nothing. */
  readonly score: number | undefined;
  /** What the score is made of where criteria that do not concern the unit were made up for: base × full / within + extra. */
  readonly rescaled?: {
    readonly base: number;
    readonly full: number;
    readonly within: number;
    readonly extra: number;
  };
  readonly grade?: string;
  readonly overall?: Place;
  /** Absent for units of no cluster too. */
  readonly inCluster?: Place;
  readonly points: readonly CriterionPoints[];
}

/** How the units of an office stand to each other: best first, then those without a place. */
export interface Ranking {
  readonly units: readonly RankedUnit[];
}
