import type { PlanId, RoundId, UnitCode } from "../codes";
import type { FindingOf } from "../finding";
import type { RejectedFile } from "../rejection";
import type { SourceFile } from "../source-file";
import type { Submission } from "../submission";
import type { Ledger } from "./ledger";

/** An earlier roll-up as its summary workbook tells it: what was received, found and decided, and what it came to. */
export interface KeptRollUp {
  readonly plan: PlanId;
  readonly round: RoundId;
  readonly office: UnitCode;
  readonly submissions: readonly Submission[];
  readonly files: readonly SourceFile[];
  readonly findings: readonly FindingOf<"kept">[];
  readonly rejected: readonly RejectedFile[];
  readonly ledger: Ledger;
  /** By element or indicator code, as they stand on the overview. */
  readonly totals: ReadonlyMap<string, number>;
  /** When it was rolled up, to the minute (ISO, by the clocks of Vietnam). */
  readonly rolledUpAt?: string;
}
