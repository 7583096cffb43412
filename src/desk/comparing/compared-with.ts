import type { ComparedTotals, RoundFigures } from "../../model/board";
import { findRound } from "../../model/plan";
import { earlierThan } from "../../summary/read-summary";
import { COMPARISON_WORDS } from "../../summary/words";
import type { EarlierRounds } from "./earlier-rounds";
import { roundFigures, type EarlierSummary } from "./earlier-summary";

/** Summaries that a roll-up is compared with. */
export interface ChosenSummaries {
  /** Of the rounds before, the last one first; undefined = it says nothing of this plan. */
  readonly previous: readonly (EarlierSummary | undefined)[];
  /** Of the same round a year ago. */
  readonly lastYear?: EarlierSummary | undefined;
}

/** What the figures of units are held against, and the totals that stand beside those of now. */
export interface Comparison {
  readonly earlier: EarlierRounds;
  readonly compared: readonly ComparedTotals[];
}

/**
 * Times before the last round and before the last year, each with what its summary knows of the time before
 * itself.
 */
const MOST_EARLIER = 4;

/** What a roll-up is compared with. */
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

/** A summary without any figure of a plan. */
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
