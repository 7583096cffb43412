import type { ComparedTotals } from "../../domain/desk/compared-totals";
import { findRound } from "../../domain/plan/plan";
import { COMPARISON_WORDS } from "../../sheets/words/summary/comparison-words";
import type { EarlierRounds } from "./earlier-rounds";
import { roundFigures, type EarlierSummary } from "./earlier-summary";
import type { RoundFigures } from "./round-figures";

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

/** What a roll-up is compared with. */
export function comparedWith({ previous, lastYear }: ChosenSummaries): Comparison {
  return {
    earlier: {
      previous: previous.map((summary) => (summary === undefined ? NOTHING : roundFigures(summary))),
      ...(lastYear && { lastYear: roundFigures(lastYear) }),
    },
    compared: [...totalsOf("last-round", previous[0]), ...totalsOf("last-year", lastYear)],
  };
}

/** A summary without any figure of a plan. */
const NOTHING: RoundFigures = { figures: new Map() };

function totalsOf(
  kind: "last-round" | "last-year",
  summary: EarlierSummary | undefined,
): readonly ComparedTotals[] {
  if (summary?.whole === undefined) return [];
  const { plan, round, totals } = summary.whole;
  const name = findRound(plan, round)?.name ?? round;
  const title = kind === "last-year" ? COMPARISON_WORDS.lastYear(name) : COMPARISON_WORDS.lastRound(name);
  return [{ kind, title, totals }];
}
