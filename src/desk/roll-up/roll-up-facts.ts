import type { ElementCode } from "../../model/codes";
import type { BoardFacts, OfficeValues } from "../../model/board";
import type { Submission } from "../../model/submission";
import type { Value } from "../../model/value";
import type { FormResults } from "../../recognise/own-summary";

/** The result of a roll-up, apart from its sheets. */
export interface RollUpFacts extends BoardFacts {
  readonly own: ReadonlyMap<ElementCode, Value>;
  /** The office's entries in its own report; `own` has their values. */
  readonly written?: OfficeValues;
  /** Results of a blank form's formulas. */
  readonly formulas?: FormResults;
  /** Stored submissions that do not count, so that nothing has to be requested twice. */
  readonly uncounted: readonly Submission[];
}

/** Returns whether no report counts, so that there is nothing to write. */
export const nobodyCounts = ({ summary }: Pick<RollUpFacts, "summary">): boolean =>
  summary.completeness.received.length === 0;
