import type { CellPlace } from "../../workbook/grid";
import type { StoredRollUp } from "../../model/board";
import type { Unit, UnitRegistry } from "../../model/unit";
import type { KeptFault } from "../words/ledger-words";

/** A row that cannot be taken over: nobody knows what it means, or whose it is. */
export interface KeptProblem {
  readonly place: CellPlace;
  readonly fault: KeptFault;
  /** What stands there. */
  readonly found: string;
}

/** What a summary workbook says of its own roll-up. */
export interface KeptSummary extends StoredRollUp {
  /** Rows that are left out because nobody knows what they mean; each with its cell. */
  readonly problems: readonly KeptProblem[];
  /** The list of units it was rolled up for; absent where what the program keeps is gone. */
  readonly registry?: UnitRegistry;
  /** Who is on that list or on the board. */
  readonly units: readonly Unit[];
}
