import type { Outcome } from "../../base/outcome";

/** The chosen workbook of an office's own plan. */
export interface StoredPlanFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A memory of the last own plan between openings of the pane, for when the open workbook does not contain it.
 */
export interface OfficePlanMemory {
  /** Undefined if nothing is stored, or it is no longer available. */
  readonly recall: () => Promise<StoredPlanFile | undefined>;
  /** Fails with the reason that the browser gives. */
  readonly remember: (file: StoredPlanFile) => Promise<Outcome<undefined, string>>;
  readonly forget: () => Promise<Outcome<undefined, string>>;
}
