import type { IndicatorCode, PlanId } from "../codes";
import type { Comparator } from "./target";

/** How a year is divided into rounds: months, quarters, half-years or not at all; as in codes ("2026-Q1"). */
export type Rhythm = "T" | "Q" | "6T" | "N";
export const RHYTHMS: readonly Rhythm[] = ["T", "Q", "6T", "N"];

/** Names of rounds, with the placeholders `{n}` and `{year}`. */
export interface PeriodWords {
  readonly month: string;
  readonly quarter: string;
  readonly halves: readonly [first: string, second: string];
  readonly nineMonths: string;
  readonly year: string;
  readonly span: string;
  /** Title of a one-year plan, with the placeholders `{title}` and `{year}`. */
  readonly titleOfYear: string;
}

/** An indicator whose target value the office names; the template fixes the comparator. */
export interface TemplateTarget {
  readonly indicator: IndicatorCode;
  readonly comparator: Comparator;
}

/**
 * Makes a plan a template, from which plans for any period and the office's targets are made. Their ids
 * contain both ("thoa-uoc_2026-Q_70"), so a form of such a plan can be read without stored data.
 */
export interface StandardTemplate {
  /** Id of the template; the ids of its plans begin with it. */
  readonly id: PlanId;
  readonly title: string;
  readonly targets: readonly TemplateTarget[];
  readonly words: PeriodWords;
}
