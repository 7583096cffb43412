import type { IsoDate } from "../../../base/codes";
import type { SummaryInput } from "../../setting/summary-input";

/** What a report is written from. */
export interface ReportInput extends Pick<
  SummaryInput,
  "plan" | "template" | "summary" | "above" | "compared" | "excused"
> {
  /** What was found in the reports; absent = nothing is known of it. */
  readonly findings?: SummaryInput["findings"];
  /** The day it is written: a round that ends later is reported as it stands. Absent = after every round. */
  readonly today?: IsoDate;
  /** The office reports its own form: there are no units below it to compare. */
  readonly isOwn?: boolean;
}
