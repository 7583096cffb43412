import type { IsoDate } from "../../../base/codes";
import type { SummaryInput } from "../../setting/summary-input";

/** Input of a report. */
export interface ReportInput extends Pick<
  SummaryInput,
  "plan" | "template" | "summary" | "above" | "compared" | "excused"
> {
  /** Findings of the reports; absent if unknown. */
  readonly findings?: SummaryInput["findings"];
  /** Day of writing; a round that ends later is reported as unfinished. Absent = after every round. */
  readonly today?: IsoDate;
  /** The office reports its own form, without units below it to compare. */
  readonly isOwn?: boolean;
}
