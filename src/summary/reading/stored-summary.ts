import type { CellPlace } from "../../workbook/grid";
import type { KeptRollUp } from "../../model/board";
import type { Unit } from "../../model/unit";
import type { KeptFault } from "../words/ledger-words";

/** A row that cannot be taken over: nobody knows what it means, or whose it is. */
export interface KeptProblem {
  readonly place: CellPlace;
  readonly fault: KeptFault;
  /** What stands there. */
  readonly found: string;
}

/** What a summary workbook says of its own roll-up. */
export interface KeptSummary extends KeptRollUp {
  /** Rows that are left out because nobody knows what they mean; each with its cell. */
  readonly problems: readonly KeptProblem[];
  /** The list of units it was rolled up for, as far as the sheets tell it: the office, and who reports to it. */
  readonly units: { readonly office: Unit; readonly reporting: readonly Unit[] };
}
