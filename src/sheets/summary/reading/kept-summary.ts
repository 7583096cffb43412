import type { KeptRollUp } from "../../../domain/desk/kept-roll-up";
import type { CellPlace } from "../../../domain/submission";
import type { LedgerFault } from "../../words/ledger-words";

/** A row that somebody typed and that cannot be understood. */
export interface KeptProblem {
  readonly place: CellPlace;
  readonly fault: LedgerFault;
  /** What stands there. */
  readonly found: string;
}

/** What a summary workbook says of its own roll-up. */
export interface KeptSummary extends KeptRollUp {
  /** Rows that are left out because nobody knows what they mean; never empty silently. */
  readonly problems: readonly KeptProblem[];
  /** When it was rolled up, to the minute (ISO, by the clocks of Vietnam). */
  readonly rolledUpAt?: string;
}
