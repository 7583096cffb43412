import type { IsoDate } from "../../base/codes";
import type { RoundId, UnitCode } from "../codes";
import { isShort, type UnitsBehind } from "../submission/units-behind";

/** Who was expected and who has reported. Accompanies every total as "n of N". */
export interface Completeness {
  readonly expected: readonly UnitCode[];
  readonly received: readonly UnitCode[];
  readonly missing: readonly UnitCode[];
  /** Units that may not exist and have sent nothing; only in a list that no officer has confirmed. */
  readonly unconfirmed?: readonly UnitCode[];
  /** Bodies that have to report too but that the list of units does not contain, as a phrase. */
  readonly unlisted?: string;
  /** Received after the round's due day. */
  readonly late: readonly UnitCode[];
  /** No due day is set: no report is on time or late. */
  readonly isUndated?: true;
  /** Received, but without the reports of these rounds of a review. */
  readonly incomplete: readonly { readonly unit: UnitCode; readonly missing: readonly RoundId[] }[];
  /** The round itself, or those of a review. */
  readonly rounds: readonly RoundStanding[];
  /** How many of their units other offices' reports cover, as far as they state it. */
  readonly behind: readonly ReportBehind[];
}

/** How many of its units an office's report covers. */
export interface ReportBehind extends UnitsBehind {
  readonly unit: UnitCode;
  readonly round: RoundId;
}

/** State of a round: who reports for it, who has, and whether its last day has passed. */
export interface RoundStanding {
  readonly round: RoundId;
  readonly name: string;
  readonly to: IsoDate;
  readonly isOver: boolean;
  readonly expected: readonly UnitCode[];
  readonly received: readonly UnitCode[];
}

/**
 * Returns whether totals may still change: a report is missing, here or at a reporting office, or a round is
 * not over.
 */
export const isUnfinished = ({ rounds, behind }: Completeness): boolean =>
  behind.some(isShort) ||
  rounds.some(({ isOver, expected, received }) => !isOver || received.length < expected.length);
