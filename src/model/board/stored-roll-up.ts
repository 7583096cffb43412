import type { Fingerprint, IsoDate } from "../../base/codes";
import type { PlanId, RoundId, UnitCode, ElementCode } from "../codes";
import type { FindingOf } from "../finding/finding";
import type { RejectedFile } from "../file/rejection";
import type { SourceFile } from "../file/source-file";
import type { Submission } from "../submission/submission";
import type { ComparedTotals } from "./compared-totals";
import type { Ledger } from "../ledger/ledger";
import type { Value } from "../value";

/** An earlier roll-up as read from its summary workbook: reports, findings, decisions and totals. */
export interface StoredRollUp {
  readonly plan: PlanId;
  readonly round: RoundId;
  readonly office: UnitCode;
  readonly submissions: readonly Submission[];
  /** Fingerprints of submissions that did not count; their findings are not stored. */
  readonly uncounted?: ReadonlySet<Fingerprint>;
  readonly files: readonly SourceFile[];
  readonly findings: readonly FindingOf<"kept">[];
  readonly rejected: readonly RejectedFile[];
  readonly ledger: Ledger;
  /** Keyed by element or indicator code, from the overview. */
  readonly totals: ReadonlyMap<string, number>;
  /** Totals of other rounds shown beside them, without the last run. */
  readonly compared: readonly ComparedTotals[];
  /** The office's entries in its own report. */
  readonly own?: OfficeValues;
  /** The last day on which a report was on time, if the plan does not state it. */
  readonly due?: IsoDate;
  /** An officer confirmed the list of units, which was unconfirmed. */
  readonly areUnitsConfirmed?: true;
  /** Time of the roll-up, to the minute (ISO, Vietnamese time). */
  readonly rolledUpAt?: string;
}

/** The office's entries in its report to the level above; totals there are recalculated each time. */
export interface OfficeValues {
  readonly values: ReadonlyMap<ElementCode, Value>;
  /** Remarks beside the figures, by row code. */
  readonly notes: ReadonlyMap<string, string>;
  /** Submission number. */
  readonly revision: number;
}
