import { formatMoment } from "../../base/formats";
import { type StoredRollUp, carriedOn, type ComparedTotals } from "../../model/board";
import { COMPARISON_WORDS } from "../../summary/words";

/** What an earlier run came to, when it was, and what it was compared with itself. */
export type LastRun = Pick<StoredRollUp, "totals" | "rolledUpAt" | "compared">;

/** Only that of a summary: the rest would be copied whenever work goes to another thread. */
export const lastRunOf = ({ totals, rolledUpAt, compared }: LastRun): LastRun => ({
  totals,
  compared,
  rolledUpAt,
});

/** The totals of an earlier run as they stand beside those of now. */
const lastRunTotals = ({ totals, rolledUpAt = "" }: LastRun): ComparedTotals => ({
  kind: "last-run",
  title: COMPARISON_WORDS.lastRun(formatMoment(rolledUpAt)),
  totals,
});

/**
 * What totals are compared with now: the run before, what is chosen, and where nothing is, what the run
 * before had.
 */
export const comparedNow = (
  before: LastRun | undefined,
  chosen: readonly ComparedTotals[] = [],
): readonly ComparedTotals[] =>
  before === undefined ? chosen : [lastRunTotals(before), ...carriedOn(chosen, before.compared)];
