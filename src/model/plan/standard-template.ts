import type { IndicatorCode, PlanId } from "../codes";
import type { Comparator } from "./target";

/** How a year is cut into rounds: by month, quarter or half-year, or not at all. As written in codes ("2026-Q1"). */
export type Rhythm = "T" | "Q" | "6T" | "N";
export const RHYTHMS: readonly Rhythm[] = ["T", "Q", "6T", "N"];

/** What rounds are called, `{n}` and `{year}` to be put in. */
export interface PeriodWords {
  readonly month: string;
  readonly quarter: string;
  readonly halves: readonly [first: string, second: string];
  readonly year: string;
  readonly span: string;
  /** The title of a plan of one year, `{title}` and `{year}` to be put in. */
  readonly titleOfYear: string;
}

/** An indicator whose target the office names: the template says only how it is held against the figure. */
export interface AskedTarget {
  readonly indicator: IndicatorCode;
  readonly comparator: Comparator;
}

/**
 * What makes a plan a template: of it plans are made for any period, with the targets an office names. Their ids say which
 * ("thoa-uoc_2026-Q_70"), so that a form of such a plan is read without anything having been kept.
 */
export interface StandardTemplate {
  /** The id of the template itself, with which those of its plans begin. */
  readonly id: PlanId;
  readonly title: string;
  readonly targets: readonly AskedTarget[];
  readonly words: PeriodWords;
}
