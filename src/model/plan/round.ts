import type { IsoDate } from "../../base/codes";
import type { RoundId } from "../codes";

/** One collection of reports (đợt). Dates are free: a round may cross years and start before its plan was signed. */
export interface Round {
  readonly id: RoundId;
  readonly name: string;
  readonly theme: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Last day on which a report is on time; absent where nobody set one: then no report is on time or late. */
  readonly due?: IsoDate;
  /** The document names no such day: `due` is what is usual, until the office confirms it. */
  readonly isDueInferred?: true;
  /** The document does not say from when to when in days. */
  readonly isPeriodInferred?: true;
  /** A review (sơ kết 05 năm, tổng kết năm): made of these rounds, whose reports it combines. */
  readonly of?: readonly RoundId[];
  /** A day within that round, by which a part of it is wanted (milestones.ts): no plan lists it among its rounds. */
  readonly milestoneOf?: RoundId;
  /** A stretch inside the round with a name of its own ("thi đua nước rút 90 ngày"); both days count. */
  readonly sprint?: {
    readonly name: string;
    readonly from: IsoDate;
    readonly to: IsoDate;
    /** The document names the stretch, but not its days. */
    readonly isInferred?: true;
  };
}

/** The rounds whose reports count in a round, in their order: of a review those it is made of, and its own. */
export const countedRounds = ({ id, of = [] }: Pick<Round, "id" | "of">): readonly RoundId[] => [...of, id];
