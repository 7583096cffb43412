import type { Fingerprint } from "../../base/codes";
import { inTimeOrder } from "../../base/dates";

/** The round is closed: nothing is added to its summary any more. The stamp it got. */
export interface RoundClosed {
  readonly kind: "closed";
  /** Who closed it, as he wrote his name. */
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
  /** Units whose reports count, and those that had to report. */
  readonly received: number;
  readonly expected: number;
  /** Of everything the totals are made of (`stampText`). */
  readonly fingerprint: Fingerprint;
}

/** It was opened again, for a reason that stays listed. */
export interface RoundReopened {
  readonly kind: "reopened";
  /** Empty where nobody wrote a name. */
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

export type Closing = RoundClosed | RoundReopened;

/** The stamp under which a round is closed now; undefined while it is open. */
export function closedNow(closings: readonly Closing[]): RoundClosed | undefined {
  const last = inTimeOrder(closings).at(-1);
  return last?.kind === "closed" ? last : undefined;
}
