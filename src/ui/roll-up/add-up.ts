import { fail, succeed, type Outcome } from "../../domain/outcome";
import type { DeskWork } from "../../use-cases/roll-up/desk-work";
import type { PaneServices } from "../services/pane-services";
import type { RolledUp, RollUpTrouble, Standing } from "./rolled-up";

/** What a result is of. */
export type RollUpBasis = Pick<RolledUp, "subject" | "files" | "compared">;

/**
 * Adds up what lies on the desk, elsewhere; nothing is read and nothing painted. A file that was made before is of no use
 * after it.
 */
export async function addUp(
  { openAddUp }: PaneServices,
  signal: AbortSignal,
  { subject, files, compared }: RollUpBasis,
  work: DeskWork,
  standing: Standing,
): Promise<Outcome<RolledUp, RollUpTrouble>> {
  const facts = await openAddUp(signal)(subject, work);
  return facts === undefined
    ? fail({ kind: "cancelled" })
    : succeed({ subject, files, compared, facts, standing });
}
