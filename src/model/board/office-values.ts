import type { ElementCode } from "../codes";
import type { Value } from "../value";

/** The office's entries in its report to the level above; totals there are recalculated each time. */
export interface OfficeValues {
  readonly values: ReadonlyMap<ElementCode, Value>;
  /** Remarks beside the figures, by row code. */
  readonly notes: ReadonlyMap<string, string>;
  /** Submission number. */
  readonly revision: number;
}
