import type { Finding } from "../../model/finding";
import type { PatchFailure } from "../../workbook/files";
import type { Plan, Round } from "../../model/plan";
import type { Unit } from "../../model/unit";

/** What a report is sent back with. What is not known of the file is absent. */
export interface SlipInput {
  /** The office that sends it back, the one above it, and the name of the unit it goes to. */
  readonly office?: Unit;
  readonly above?: Unit;
  readonly unit?: string;
  readonly plan?: Plan;
  readonly round?: Round;
  /** Name of the file, without folders. */
  readonly file: string;
  readonly revision?: number;
  /** Errors and warnings, sheet by sheet and cell by cell. */
  readonly findings: readonly Finding[];
  /** The sheet most findings are about; those about others say so. */
  readonly formSheet?: string;
  /** Last day to send the report again. */
  readonly resendBy?: string;
  /** ISO date-time. */
  readonly createdAt: string;
  /** Why the slip cannot stand in the file itself; absent = it does. */
  readonly separate?: PatchFailure;
}
