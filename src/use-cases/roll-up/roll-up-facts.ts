import type { ElementCode } from "../../domain/codes";
import type { ExcusedUnit } from "../../domain/ledger/expected-units";
import type { Ledger } from "../../domain/ledger/ledger";
import type { OfficeValues } from "../../domain/desk/office-values";
import type { Finding } from "../../domain/finding/finding";
import type { RejectedFile } from "../../domain/file/rejection";
import type { Submission } from "../../domain/submission/submission";
import type { SourceFile } from "../../domain/file/source-file";
import type { Summary } from "../../domain/roll-up/summary";
import type { Value } from "../../domain/value";
import type { FormResults } from "../../sheets/blank-form/formula/form-results";

/** What a roll-up found out, whatever becomes of its sheets. */
export interface RollUpFacts {
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly rejected: readonly RejectedFile[];
  readonly files: readonly SourceFile[];
  readonly own: ReadonlyMap<ElementCode, Value>;
  /** What the office wrote into its own report; its values stand in `own`. */
  readonly written?: OfficeValues;
  /** What the formulas of a blank form come to. */
  readonly formulas?: FormResults;
  /** Submissions that are kept but do not count, so that nothing has to be asked for twice. */
  readonly uncounted: readonly Submission[];
  /** Units that do not have to report, as an officer decided. */
  readonly excused: readonly ExcusedUnit[];
  /** What people have decided and noted about this roll-up. */
  readonly ledger: Ledger;
}

/** Whether nobody's report counts: there is nothing to write. */
export const nobodyCounts = ({ summary }: Pick<RollUpFacts, "summary">): boolean =>
  summary.completeness.received.length === 0;
