import type { ElementCode } from "../codes";

/** What a version of the form changed, so that forms of the version before are still read. */
export interface PlanChange {
  /** The version that brought the change. */
  readonly version: number;
  /** Rows that are new: nobody was asked for them before. */
  readonly added: readonly ElementCode[];
  /** Rows that go on under another code. */
  readonly renamed: readonly { readonly from: ElementCode; readonly to: ElementCode }[];
  /** Rows that are gone, by their last code: what stands there is listed, not added up. */
  readonly removed: readonly ElementCode[];
}
