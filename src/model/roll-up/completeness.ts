import type { IsoDate } from "../../base/codes";
import type { RoundId, UnitCode } from "../codes";
import { isShort, type UnitsBehind } from "../submission/units-behind";

/** Who was expected and who has reported. Travels with every total as "n of N". */
export interface Completeness {
  readonly expected: readonly UnitCode[];
  readonly received: readonly UnitCode[];
  readonly missing: readonly UnitCode[];
  /**
   * Nobody knows whether they exist, and they have sent nothing; only of a list that no officer has
   * confirmed.
   */
  readonly unconfirmed?: readonly UnitCode[];
  /** Received after the round's due day. */
  readonly late: readonly UnitCode[];
  /** Nobody set a day by which reports are due: none is on time or late. */
  readonly isUndated?: true;
  /** Received, but without the reports of these rounds of a review. */
  readonly incomplete: readonly { readonly unit: UnitCode; readonly missing: readonly RoundId[] }[];
  /** The round itself, or those a review is made of. */
  readonly rounds: readonly RoundStanding[];
  /** From how many units of their own offices made their reports, as far as these say it. */
  readonly behind: readonly ReportBehind[];
}

/** From how many of its own units a report of an office was made. */
export interface ReportBehind extends UnitsBehind {
  readonly unit: UnitCode;
  readonly round: RoundId;
}

/** How far a round is: who reports for it, who has, and whether its last day has passed. */
export interface RoundStanding {
  readonly round: RoundId;
  readonly name: string;
  readonly to: IsoDate;
  readonly isOver: boolean;
  readonly expected: readonly UnitCode[];
  readonly received: readonly UnitCode[];
}

/**
 * Whether the totals may still change: somebody has not reported, here or to an office that did, or a round
 * goes on.
 */
export const isUnfinished = ({ rounds, behind }: Completeness): boolean =>
  behind.some(isShort) ||
  rounds.some(({ isOver, expected, received }) => !isOver || received.length < expected.length);
