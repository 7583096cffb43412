import { localDay } from "../../base/dates";
import type { Outcome } from "../../base/outcome";
import type { EarlierRollUp } from "../../desk/continuing";
import type { RolledUp, RollUpTrouble } from "./rolled-up";
import { addUp, type DeskNow } from "./desk-steps";
import type { TaskTools } from "../services/use-task";

/** Lays what a summary tells on the desk; nothing is painted. */
export async function layOut(
  { services, choice, files, compared }: DeskNow,
  { signal }: TaskTools,
  earlier: EarlierRollUp,
): Promise<Outcome<RolledUp, RollUpTrouble>> {
  const { goOnFrom, subjectOf, EMPTY_WORK } = await services.loadTasks();
  const knowledge = { plans: services.plans, registries: [...choice.registries, ...services.registries] };
  const subject = subjectOf(earlier, knowledge, localDay(services.clock.today()));
  return addUp(services, signal, { subject, files, compared }, goOnFrom(EMPTY_WORK, earlier.kept), "resumed");
}
