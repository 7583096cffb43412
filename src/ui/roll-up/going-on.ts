import { fail, succeed, type Outcome } from "../../domain/outcome";
import { localDay } from "../../domain/dates/local-moment";
import { unitsInReview } from "../../domain/unit/unit-validity";
import type { EarlierRollUp } from "../../use-cases/continuing/recall-roll-up";
import { officeAbove } from "../../use-cases/units/unit-lookup";
import type { PaneServices } from "../services/pane-services";
import type { RolledUp, RollUpTrouble } from "./rolled-up";
import { addUp, type RollUpBasis } from "./add-up";
import type { Choice } from "../choosing/use-choice";
import type { TaskTools } from "../services/use-task";

/** What is known of units when a summary is found. */
interface Known {
  readonly services: PaneServices;
  readonly choice: Choice;
}

/** Looks for a summary to go on from, in the open workbook or in a file. */
export async function findRollUp(
  { services, choice }: Known,
  { watch }: TaskTools,
  file?: File,
): Promise<Outcome<EarlierRollUp, RollUpTrouble>> {
  const { desk, plans, readSummary, loadTasks } = services;
  const { recallRollUp, earlierRollUp } = await loadTasks();
  const knowledge = { plans, registries: [...choice.registries, ...services.registries] };
  if (desk.kind === "workbook" && file === undefined) {
    const recalled = await recallRollUp(watch(desk.workbook), knowledge);
    if (!recalled.ok) return recalled;
    return recalled.value === undefined ? fail({ kind: "no-summary" }) : succeed(recalled.value);
  }
  if (file === undefined) return fail({ kind: "no-summary" });
  const kept = await readSummary(file, plans);
  if (!kept.ok) {
    const { failure } = kept;
    return fail(failure.kind === "no-summary" ? { kind: failure.kind } : { kind: "bad-file", failure });
  }
  const earlier = earlierRollUp(kept.value, knowledge);
  return earlier === undefined ? fail({ kind: "no-units", office: kept.value.office }) : succeed(earlier);
}

/** Lays what a summary tells on the desk; nothing is painted. */
export async function layOut(
  { services, choice, files, compared }: Known & Omit<RollUpBasis, "subject">,
  { signal }: TaskTools,
  earlier: EarlierRollUp,
): Promise<Outcome<RolledUp, RollUpTrouble>> {
  const { plans, loadTasks } = services;
  const { goOnFrom, EMPTY_WORK } = await loadTasks();
  const units = unitsInReview(earlier.registry, earlier.plan, earlier.round);
  const above = officeAbove(units.office, [...choice.registries, ...services.registries]);
  const subject = {
    plan: earlier.plan,
    round: earlier.round,
    registry: units,
    plans,
    above,
    today: localDay(services.clock.today()),
  };
  return addUp(services, signal, { subject, files, compared }, goOnFrom(EMPTY_WORK, earlier.kept), "resumed");
}
