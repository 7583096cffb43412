import type { RuleId, Shown } from "../../model/finding";
import type { CellWrite } from "../../workbook/files";

/** A change that mends what a finding is about and takes nothing away that anybody has reported. */
export interface Fix extends CellWrite {
  readonly rule: RuleId;
  /** Row code of the form, where the cell belongs to one row. */
  readonly code?: string;
  readonly subject: string;
  /** What the finding says stands there. */
  readonly before: Shown;
}
