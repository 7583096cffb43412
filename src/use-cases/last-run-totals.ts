import type { KeptRollUp } from "../domain/desk/kept-roll-up";
import type { ComparedTotals } from "../sheets/summary/compared-totals";
import { COMPARISON_WORDS } from "../sheets/words/comparison-words";
import { formatMoment } from "../sheets/words/number-words";

/** What an earlier run came to, and when it was. */
export type LastRun = Pick<KeptRollUp, "totals" | "rolledUpAt">;

/** The totals of an earlier run as they stand beside those of now. */
export const lastRunTotals = ({ totals, rolledUpAt = "" }: LastRun): ComparedTotals => ({
  kind: "last-run",
  title: COMPARISON_WORDS.lastRun(formatMoment(rolledUpAt)),
  totals,
});
