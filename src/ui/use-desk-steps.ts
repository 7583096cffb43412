import { fail, succeed, type Outcome } from "../domain/outcome";
import type { DeskChange } from "../use-cases/desk-changes";
import type { DeskWork, StrangeRow } from "../use-cases/desk-work";
import type { ReceivedFile } from "../use-cases/ports";
import type { EarlierRollUp } from "../use-cases/recall-roll-up";
import type { SourceFile } from "../domain/source-file";
import { unitsInRound } from "../domain/unit-validity";
import { officeAbove } from "../use-cases/unit-lookup";
import { useServices } from "./pane-services";
import { isSameSubject, type RolledUp, type RollUpTrouble } from "./rolled-up";
import { unitLevels } from "./unit-levels";
import type { Choice } from "./use-choice";
import type { ConfirmedUnits } from "./use-confirmed-units";
import type { TaskTools } from "./use-task";

type Answer = Promise<Outcome<RolledUp, RollUpTrouble>>;

/** The steps of the desk as tasks: each goes on from the result before it. */
export interface DeskSteps {
  /** Reads what is new and writes the summary. */
  readonly write: (tools: TaskTools, mayReplace: boolean) => Answer;
  /** Writes decisions down and adds up again; nothing is read and nothing painted. */
  readonly decide: (tools: TaskTools, before: RolledUp, changes: readonly DeskChange[]) => Answer;
  /** Takes files out and adds up again. */
  readonly remove: (
    tools: TaskTools,
    before: RolledUp,
    files: readonly SourceFile[],
    left: readonly ReceivedFile[],
  ) => Answer;
  /** Looks for a summary to go on from, in the open workbook or in a file. */
  readonly find: (tools: TaskTools, file?: File) => Promise<Outcome<EarlierRollUp, RollUpTrouble>>;
  /** Lays what a summary tells on the desk. */
  readonly layOut: (tools: TaskTools, earlier: EarlierRollUp) => Answer;
}

interface Desk {
  readonly choice: Choice;
  readonly files: readonly ReceivedFile[];
  readonly result: RolledUp | undefined;
  readonly confirmed: ConfirmedUnits;
  /** Rows of the summary that the officer agreed to lose. */
  readonly agreed: readonly StrangeRow[];
}

/** The steps of the desk for what is chosen and found now. */
export function useDeskSteps({ choice, files, result, confirmed, agreed }: Desk): DeskSteps {
  const services = useServices();
  const { desk, plans, openReader, openAddUp, writeSummary, readSummary, answerMemory, clock, loadTasks } =
    services;
  const { plan, round, registry, registries, list } = choice;

  const addUp = async (
    { signal }: TaskTools,
    before: Omit<RolledUp, "facts" | "standing">,
    work: DeskWork,
    standing: RolledUp["standing"],
  ): Answer => {
    const { subject, files: atHand } = before;
    const facts = await openAddUp(signal)(subject, work);
    return facts === undefined
      ? fail({ kind: "cancelled" })
      : succeed({ subject, files: atHand, facts, standing });
  };

  /** What lies on the desk for this choice; files that were taken off the list are gone. */
  const workNow = async (): Promise<DeskWork | undefined> => {
    if (result === undefined || !isSameSubject(result.subject, choice)) return undefined;
    const { withoutFiles } = await loadTasks();
    const { work } = result.facts;
    const gone = new Set(result.files.filter((file) => !files.includes(file)).map(({ name }) => name));
    const out = work.readings.flatMap(({ kind, source }) =>
      kind !== "kept" && gone.has(source.file) ? [source] : [],
    );
    return withoutFiles(work, out);
  };

  const write: DeskSteps["write"] = async ({ signal, progress, watch }, mayReplace) => {
    const { makeSummaryFile, rollUpChosenFiles, rollUpIntoWorkbook, written } = await loadTasks();
    const above = officeAbove(registry.office, registries);
    // What the office has decided about numbers and explained; what cannot be recalled is asked again by the findings.
    const answers = await answerMemory.recall(plan.id);
    const own = answers.ok ? answers.value : {};
    const subject = { plan, round, registry, plans, above, confirmed: await confirmed.recall(), ...own };
    const work = await workNow();
    const request = {
      ...subject,
      ...(list && { list }),
      ...(work && { work }),
      files,
      dropped: agreed,
      progress: progress("reading"),
      addUp: openAddUp(signal),
    };
    const read = openReader(signal, unitLevels(registry));
    if (desk.kind === "files") {
      const rolledUp = await rollUpChosenFiles(request, read);
      if (!rolledUp.ok) return rolledUp;
      const file = await makeSummaryFile(subject, rolledUp.value, writeSummary, clock);
      const facts = { ...rolledUp.value, work: written(rolledUp.value.work) };
      return signal.aborted
        ? fail({ kind: "cancelled" })
        : succeed({ subject, files, facts, standing: "written", file });
    }
    const workbook = watch(desk.workbook);
    const painted = await rollUpIntoWorkbook(
      request,
      read,
      workbook,
      clock,
      mayReplace,
      progress("painting"),
    );
    return painted.ok ? succeed({ subject, files, facts: painted.value, standing: "written" }) : painted;
  };

  const decide: DeskSteps["decide"] = async (tools, before, changes) => {
    const { withChanges } = await loadTasks();
    return addUp(tools, before, withChanges(before.facts.work, changes), "changed");
  };

  const remove: DeskSteps["remove"] = async (tools, before, out, left) => {
    const { withoutFiles } = await loadTasks();
    const work = withoutFiles(before.facts.work, out);
    return addUp(tools, { subject: before.subject, files: left }, work, "changed");
  };

  const find: DeskSteps["find"] = async ({ watch }, file) => {
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

  const layOut: DeskSteps["layOut"] = async (tools, earlier) => {
    const { goOnFrom, emptyWork } = await loadTasks();
    const units = unitsInRound(earlier.registry, earlier.plan, earlier.round);
    const above = officeAbove(units.office, [...registries, ...services.registries]);
    const subject = { plan: earlier.plan, round: earlier.round, registry: units, plans, above };
    return addUp(tools, { subject, files }, goOnFrom(emptyWork, earlier.kept), "resumed");
  };
  return { write, decide, remove, find, layOut };
}
