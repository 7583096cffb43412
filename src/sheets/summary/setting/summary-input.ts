import type { ElementCode } from "../../../domain/codes";
import type { ExcusedUnit } from "../../../domain/ledger/expected-units";
import type { Ledger } from "../../../domain/ledger/ledger";
import type { OwnAnswers } from "../../../domain/desk/own-answers";
import type { Finding } from "../../../domain/finding/finding";
import type { Plan } from "../../../domain/plan/plan";
import type { RejectedFile } from "../../../domain/file/rejection";
import type { SourceFile } from "../../../domain/file/source-file";
import type { Submission } from "../../../domain/submission/submission";
import type { Summary } from "../../../domain/roll-up/summary";
import type { Template } from "../../../domain/form/template";
import type { Unit } from "../../../domain/unit/unit";
import type { Value } from "../../../domain/value";
import type { ComparedTotals } from "../../../domain/desk/compared-totals";

/** Everything the summary workbook shows. */
export interface SummaryInput {
  readonly plan: Plan;
  /** The office's own form of the round: its rows give the order of everything. */
  readonly template: Template;
  readonly summary: Summary;
  /** What the office reports to the level above. */
  readonly own: ReadonlyMap<ElementCode, Value>;
  /** What the office wrote into that report before: remarks, and which time it is sent. */
  readonly written?: Pick<OwnAnswers, "notes" | "revision">;
  /** Whom the office reports to, where known. */
  readonly above?: Unit;
  readonly findings: readonly Finding[];
  /** Files that add nothing to the totals. */
  readonly rejected: readonly RejectedFile[];
  /** All files handed over. */
  readonly files: readonly SourceFile[];
  /** Submissions that were read but do not count. */
  readonly uncounted: readonly Submission[];
  /** Units that do not have to report. */
  readonly excused: readonly ExcusedUnit[];
  /** What people decided and noted. */
  readonly ledger: Ledger;
  /** Earlier totals to stand beside those of now, in this order. */
  readonly compared?: readonly ComparedTotals[];
  /** ISO date-time of the roll-up. */
  readonly createdAt: string;
}
