import type { ElementCode } from "../codes";
import type { Value } from "../value";

/**
 * What an office wrote itself into its report to the level above; what is added up there is added up anew
 * each time.
 */
export interface OfficeValues {
  readonly values: ReadonlyMap<ElementCode, Value>;
  /** Remarks beside the figures, by code of the row. */
  readonly notes: ReadonlyMap<string, string>;
  /** Which time it is sent. */
  readonly revision: number;
}
