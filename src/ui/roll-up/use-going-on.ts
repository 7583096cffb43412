import { fail, succeed, type Outcome } from "../../domain/outcome";
import { unitsInRound } from "../../domain/unit/unit-validity";
import type { EarlierRollUp } from "../../use-cases/continuing/recall-roll-up";
import { officeAbove } from "../../use-cases/units/unit-lookup";
import { useServices } from "../services/pane-services";
import type { RolledUp, RollUpTrouble } from "./rolled-up";
import { useAddUp, type RollUpBasis } from "./use-add-up";
import type { Choice } from "../choosing/use-choice";
import type { TaskTools } from "../services/use-task";

/** Going on from an earlier roll-up. */
export interface GoingOn {
  /** Looks for a summary to go on from, in the open workbook or in a file. */
  readonly find: (tools: TaskTools, file?: File) => Promise<Outcome<EarlierRollUp, RollUpTrouble>>;
  /** Lays what a summary tells on the desk. */
  readonly layOut: (tools: TaskTools, earlier: EarlierRollUp) => Promise<Outcome<RolledUp, RollUpTrouble>>;
}

interface DeskNow extends Omit<RollUpBasis, "subject"> {
  readonly choice: Choice;
}

/** The steps by which a summary is gone on with; nothing is painted. */
export function useGoingOn({ choice, files, compared }: DeskNow): GoingOn {
  const services = useServices();
  const { desk, plans, readSummary, loadTasks } = services;
  const addUp = useAddUp();
  const { registries } = choice;

  const find: GoingOn["find"] = async ({ watch }, file) => {
    const { recallRollUp, earlierRollUp } = await loadTasks();
    const knowledge = { plans, registries: [...registries, ...services.registries] };
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
  };

  const layOut: GoingOn["layOut"] = async (tools, earlier) => {
    const { goOnFrom, EMPTY_WORK } = await loadTasks();
    const units = unitsInRound(earlier.registry, earlier.plan, earlier.round);
    const above = officeAbove(units.office, [...registries, ...services.registries]);
    const subject = { plan: earlier.plan, round: earlier.round, registry: units, plans, above };
    return addUp(tools.signal, { subject, files, compared }, goOnFrom(EMPTY_WORK, earlier.kept), "resumed");
  };
  return { find, layOut };
}
