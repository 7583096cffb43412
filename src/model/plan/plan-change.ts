import type { ElementCode } from "../codes";

/** Changes of one form version, so that older forms can still be read. */
export interface PlanChange {
  /** The version that introduced the changes. */
  readonly version: number;
  /** New rows. */
  readonly added: readonly ElementCode[];
  /** Rows with a new code. */
  readonly renamed: readonly { readonly from: ElementCode; readonly to: ElementCode }[];
  /** Removed rows, by their last code: filled ones are reported, not added up. */
  readonly removed: readonly ElementCode[];
}
