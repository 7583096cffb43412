import { formatMoment } from "../../base/formats";
import { type StoredRollUp, carriedOn, type ComparedTotals } from "../../model/board";
import { COMPARISON_WORDS } from "../../summary/words";

/** Totals and time of an earlier run, and what it was compared with. */
export type LastRun = Pick<StoredRollUp, "totals" | "rolledUpAt" | "compared">;

/** Picks only these members: the rest would be copied whenever work moves to another thread. */
export const lastRunOf = ({ totals, rolledUpAt, compared }: LastRun): LastRun => ({
  totals,
  compared,
  rolledUpAt,
});

/** Returns the totals of an earlier run for display beside the current ones. */
const lastRunTotals = ({ totals, rolledUpAt = "" }: LastRun): ComparedTotals => ({
  kind: "last-run",
  title: COMPARISON_WORDS.lastRun(formatMoment(rolledUpAt)),
  totals,
});

/** Returns the compared totals: the last run, the chosen summaries, or else those of the last run. */
export const comparedNow = (
  before: LastRun | undefined,
  chosen: readonly ComparedTotals[] = [],
): readonly ComparedTotals[] =>
  before === undefined ? chosen : [lastRunTotals(before), ...carriedOn(chosen, before.compared)];
