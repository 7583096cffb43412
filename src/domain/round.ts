import type { IsoDate, RoundId } from "./codes";

/** One collection of reports (đợt). Dates are free: a round may cross years and start before its plan was signed. */
export interface Round {
  readonly id: RoundId;
  readonly name: string;
  readonly theme: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Last day on which a report is on time. */
  readonly due: IsoDate;
}
