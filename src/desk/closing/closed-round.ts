import { currentClosing, type RoundClosed, type Ledger } from "../../model/ledger";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { DeskChange } from "../decisions/desk-changes";

/** The round is closed and must be reopened first; nothing was done. */
export interface ClosedRound {
  readonly kind: "closed";
  readonly stamp: RoundClosed;
}

/** Returns whether a summary may be changed: it is open, or the changes reopen it. */
export function openFor(
  { closings }: Ledger,
  changes: readonly DeskChange[],
): Outcome<undefined, ClosedRound> {
  const stamp = currentClosing(closings);
  const opens = changes.some((change) => change.kind === "closing" && change.closing.kind === "reopened");
  return stamp === undefined || opens ? succeed(undefined) : fail({ kind: "closed", stamp });
}
