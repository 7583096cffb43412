import type { Fingerprint } from "../../base/codes";
import { inTimeOrder } from "../../base/dates";

/** Stamp of a closed round: its summary no longer changes. */
export interface RoundClosed {
  readonly kind: "closed";
  /** Name as typed by the person who closed it. */
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
  /** Numbers of units whose reports count, and of units that had to report. */
  readonly received: number;
  readonly expected: number;
  /** Fingerprint of everything the totals are made of (`stampText`). */
  readonly fingerprint: Fingerprint;
}

/** Record of reopening a round, with the reason. */
export interface RoundReopened {
  readonly kind: "reopened";
  /** Empty if no name was given. */
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

export type Closing = RoundClosed | RoundReopened;

/** Returns the stamp of a closed round; undefined while the round is open. */
export function currentClosing(closings: readonly Closing[]): RoundClosed | undefined {
  const last = inTimeOrder(closings).at(-1);
  return last?.kind === "closed" ? last : undefined;
}
