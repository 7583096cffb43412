import type { ElementCode } from "../../model/codes";
import type { BoardFacts, OfficeValues } from "../../model/board";
import type { Submission } from "../../model/submission";
import type { Value } from "../../model/value";
import type { FormResults } from "../../recognise/own-summary";

/** What a roll-up found out, whatever becomes of its sheets. */
export interface RollUpFacts extends BoardFacts {
  readonly own: ReadonlyMap<ElementCode, Value>;
  /** What the office wrote into its own report; its values stand in `own`. */
  readonly written?: OfficeValues;
  /** What the formulas of a blank form come to. */
  readonly formulas?: FormResults;
  /** Submissions that are kept but do not count, so that nothing has to be asked for twice. */
  readonly uncounted: readonly Submission[];
}

/** Whether nobody's report counts: there is nothing to write. */
export const nobodyCounts = ({ summary }: Pick<RollUpFacts, "summary">): boolean =>
  summary.completeness.received.length === 0;
