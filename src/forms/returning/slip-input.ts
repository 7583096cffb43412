import type { Finding } from "../../model/finding";
import type { PatchFailure } from "../../workbook/files";
import type { Plan, Round } from "../../model/plan";
import type { Unit } from "../../model/unit";

/** The data of a returned report. Unknown data is undefined. */
export interface SlipInput {
  /** The office that returns it, the office above, and the name of the receiving unit. */
  readonly office?: Unit;
  readonly above?: Unit;
  readonly unit?: string;
  readonly plan?: Plan;
  readonly round?: Round;
  /** File name without folders. */
  readonly file: string;
  readonly revision?: number;
  /** Errors and warnings in sheet and cell order. */
  readonly findings: readonly Finding[];
  /** The sheet of most findings; other findings name their sheet. */
  readonly formSheet?: string;
  /** Last day to send the report again. */
  readonly resendBy?: string;
  /** ISO date-time. */
  readonly createdAt: string;
  /** Why the slip is a separate file; undefined = it is in the unit's file. */
  readonly separate?: PatchFailure;
}
