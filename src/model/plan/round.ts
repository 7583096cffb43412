import type { IsoDate } from "../../base/codes";
import type { RoundId } from "../codes";

/** One collection of reports (đợt). It may cross years and start before its plan was signed. */
export interface Round {
  readonly id: RoundId;
  readonly name: string;
  readonly theme: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Last day on which a report is on time. Undefined: reports are neither on time nor late. */
  readonly due?: IsoDate;
  /** The document names no due day: `due` is the usual one until the office confirms it. */
  readonly isDueInferred?: true;
  /** The document does not state the days of the period. */
  readonly isPeriodInferred?: true;
  /** The rounds that a review (sơ kết 05 năm, tổng kết năm) combines. */
  readonly of?: readonly RoundId[];
  /** The round that this milestone lies in (milestones.ts). Plan.rounds contains no milestones. */
  readonly milestoneOf?: RoundId;
  /** A named period within the round ("thi đua nước rút 90 ngày"), both ends included. */
  readonly sprint?: {
    readonly name: string;
    readonly from: IsoDate;
    readonly to: IsoDate;
    /** The document names the period, but not its days. */
    readonly isInferred?: true;
  };
}

/** Returns the rounds whose reports count in a round, in order: a review's rounds and itself. */
export const countedRounds = ({ id, of = [] }: Pick<Round, "id" | "of">): readonly RoundId[] => [...of, id];
