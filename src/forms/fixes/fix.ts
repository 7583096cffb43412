import type { RuleId, Shown } from "../../model/finding";
import type { CellWrite } from "../../workbook/files";

/** A cell change that resolves a finding without removing reported data. */
export interface Fix extends CellWrite {
  readonly rule: RuleId;
  /** Row code of the form, if the cell belongs to one row. */
  readonly code?: string;
  readonly subject: string;
  /** The content that the finding names. */
  readonly before: Shown;
}
