import type { Fingerprint, IsoDate } from "../../base/codes";
import type { PlanId, RoundId, UnitCode } from "../codes";
import type { FindingOf } from "../finding/finding";
import type { RejectedFile } from "../file/rejection";
import type { SourceFile } from "../file/source-file";
import type { Submission } from "../submission/submission";
import type { ComparedTotals } from "./compared-totals";
import type { Ledger } from "../ledger/ledger";
import type { OfficeValues } from "./office-values";

/**
 * An earlier roll-up as its summary workbook tells it: what was received, found and decided, and what it came
 * to.
 */
export interface StoredRollUp {
  readonly plan: PlanId;
  readonly round: RoundId;
  readonly office: UnitCode;
  readonly submissions: readonly Submission[];
  /** Contents of those that did not count: of these nothing that was found is told. */
  readonly uncounted?: ReadonlySet<Fingerprint>;
  readonly files: readonly SourceFile[];
  readonly findings: readonly FindingOf<"kept">[];
  readonly rejected: readonly RejectedFile[];
  readonly ledger: Ledger;
  /** By element or indicator code, as they stand on the overview. */
  readonly totals: ReadonlyMap<string, number>;
  /** What stood beside them: totals of other rounds, but not of the run before. */
  readonly compared: readonly ComparedTotals[];
  /** What the office wrote into its own report. */
  readonly own?: OfficeValues;
  /** The last day on which a report was on time, where the plan does not say. */
  readonly due?: IsoDate;
  /** An officer has confirmed the list of units, of which nobody had known whether all exist. */
  readonly areUnitsConfirmed?: true;
  /** When it was rolled up, to the minute (ISO, by the clocks of Vietnam). */
  readonly rolledUpAt?: string;
}
