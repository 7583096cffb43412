import type { ComparedTotals, RoundFigures } from "../../model/board";
import { findRound } from "../../model/plan";
import { earlierThan } from "../../summary/read-summary";
import { COMPARISON_WORDS } from "../../summary/words";
import type { EarlierRounds } from "./earlier-rounds";
import { roundFigures, type EarlierSummary } from "./earlier-summary";

/** Summaries that a roll-up is compared with. */
export interface ChosenSummaries {
  /** Of the previous rounds, the latest first; undefined = it says nothing about this plan. */
  readonly previous: readonly (EarlierSummary | undefined)[];
  /** Of the same round a year ago. */
  readonly lastYear?: EarlierSummary | undefined;
}

/** Figures of units to compare with, and totals to show beside the current ones. */
export interface Comparison {
  readonly earlier: EarlierRounds;
  readonly compared: readonly ComparedTotals[];
}

/** Most totals shown of rounds before the last round and before last year. */
const MOST_EARLIER = 4;

/** Returns what a roll-up is compared with. */
export function comparedWith({ previous, lastYear }: ChosenSummaries): Comparison {
  const [last, ...others] = previous;
  return {
    earlier: {
      previous: previous.map((summary) => (summary === undefined ? NOTHING : roundFigures(summary))),
      ...(lastYear && { lastYear: roundFigures(lastYear) }),
    },
    compared: [
      ...totalsOf("last-round", last),
      ...[
        ...others.flatMap((summary) => totalsOf("earlier", summary)),
        ...earlierThan(previous.at(-1)?.before ?? [], "last-round"),
        ...earlierThan(lastYear?.before ?? [], "last-year"),
      ].slice(0, MOST_EARLIER),
      ...totalsOf("last-year", lastYear),
    ],
  };
}

/** A summary without figures of a plan. */
const NOTHING: RoundFigures = { figures: new Map() };

const TITLES = {
  "last-round": COMPARISON_WORDS.lastRound,
  earlier: COMPARISON_WORDS.earlier,
  "last-year": COMPARISON_WORDS.lastYear,
} as const;

function totalsOf(kind: keyof typeof TITLES, summary: EarlierSummary | undefined): readonly ComparedTotals[] {
  if (summary?.whole === undefined) return [];
  const { plan, round, totals } = summary.whole;
  const found = findRound(plan, round);
  return [
    { kind, title: TITLES[kind](found === undefined ? round : COMPARISON_WORDS.roundOfYear(found)), totals },
  ];
}
