import { localDay } from "../../domain/dates/local-moment";
import { fail, succeed, type Outcome } from "../../domain/outcome";
import { unitsInReview } from "../../domain/unit/unit-validity";
import type { EarlierRollUp } from "../../use-cases/continuing/recall-roll-up";
import type { RolledUp, RollUpTrouble } from "./rolled-up";
import { addUp, type DeskNow } from "./desk-steps";
import type { TaskTools } from "../services/use-task";

/** Looks for a summary to go on from, in the open workbook or in a file. */
export async function findRollUp(
  { services, choice, collected }: Pick<DeskNow, "services" | "choice" | "collected">,
  { watch }: TaskTools,
  file?: File,
): Promise<Outcome<EarlierRollUp, RollUpTrouble>> {
  const { desk, plans, readSummary, openForm, loadTasks } = services;
  const { recallRollUp, earlierRollUp } = await loadTasks();
  const { blank } = collected;
  const knowledge = { plans, blank, openForm, registries: [...choice.registries, ...services.registries] };
  if (desk.kind === "workbook" && file === undefined) {
    const recalled = await recallRollUp(watch(desk.workbook), knowledge);
    if (!recalled.ok) return recalled;
    return recalled.value === undefined ? fail({ kind: "no-summary" }) : succeed(recalled.value);
  }
  if (file === undefined) return fail({ kind: "no-summary" });
  const stored = await readSummary(file, { plans, blank });
  if (!stored.ok) {
    const { failure } = stored;
    return fail(
      failure.kind === "no-summary" || failure.kind === "other-form"
        ? failure
        : { kind: "bad-file", failure },
    );
  }
  const earlier = earlierRollUp(stored.value, knowledge);
  return earlier === undefined
    ? fail({ kind: "no-units", office: stored.value.kept.office })
    : succeed(earlier);
}

/** Lays what a summary tells on the desk; nothing is painted. */
export async function layOut(
  { services, choice, files, compared }: DeskNow,
  { signal }: TaskTools,
  earlier: EarlierRollUp,
): Promise<Outcome<RolledUp, RollUpTrouble>> {
  const { goOnFrom, subjectOf, EMPTY_WORK } = await services.loadTasks();
  const registry = unitsInReview(earlier.registry, earlier.plan, earlier.round);
  const knowledge = { plans: services.plans, registries: [...choice.registries, ...services.registries] };
  const subject = subjectOf({ ...earlier, registry }, knowledge, localDay(services.clock.today()));
  return addUp(services, signal, { subject, files, compared }, goOnFrom(EMPTY_WORK, earlier.kept), "resumed");
}
