import type { Outcome } from "../../base/outcome";

/** The workbook of an office's own plan, as it was chosen. */
export interface KeptPlanFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where the last plan of the user's own is kept between two openings of the pane, where no workbook is open that holds it. */
export interface OfficePlanMemory {
  /** Undefined when nothing is kept, or it cannot be had any more. */
  readonly recall: () => Promise<KeptPlanFile | undefined>;
  /** Fails with the reason the browser gives. */
  readonly remember: (file: KeptPlanFile) => Promise<Outcome<undefined, string>>;
  readonly forget: () => Promise<Outcome<undefined, string>>;
}
