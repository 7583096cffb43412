import { currentClosing, type RoundClosed, type Ledger } from "../../model/ledger";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { DeskChange } from "../decisions/desk-changes";

/** The round is closed; nothing was done. It has to be opened again first. */
export interface ClosedRound {
  readonly kind: "closed";
  readonly stamp: RoundClosed;
}

/** Whether something may be changed in a summary: it is open, or the changes open it. */
export function openFor(
  { closings }: Ledger,
  changes: readonly DeskChange[],
): Outcome<undefined, ClosedRound> {
  const stamp = currentClosing(closings);
  const opens = changes.some((change) => change.kind === "closing" && change.closing.kind === "reopened");
  return stamp === undefined || opens ? succeed(undefined) : fail({ kind: "closed", stamp });
}
