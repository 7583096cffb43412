import type { CellPlace } from "../../workbook/grid";
import type { StoredRollUp } from "../../model/board";
import type { Unit, UnitRegistry } from "../../model/unit";
import type { SummaryFault } from "../words/ledger-words";

/** A row without a known meaning or unit, which the next roll-up cannot take over. */
export interface SummaryProblem {
  readonly place: CellPlace;
  readonly fault: SummaryFault;
  /** The cell's content. */
  readonly found: string;
}

/** The roll-up that a summary workbook stores. */
export interface StoredSummary extends StoredRollUp {
  /** Rows left out because their meaning is unknown, with their cells. */
  readonly problems: readonly SummaryProblem[];
  /** The list of units rolled up; absent if the hidden state was removed. */
  readonly registry?: UnitRegistry;
  /** Units on that list or on the board. */
  readonly units: readonly Unit[];
}
