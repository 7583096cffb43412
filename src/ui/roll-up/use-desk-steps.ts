import { fail, succeed, type Outcome } from "../../domain/outcome";
import type { ChosenSummaries } from "../../use-cases/comparing/compared-with";
import type { DeskChange } from "../../use-cases/desk/desk-changes";
import type { DeskWork, StrangeRow } from "../../use-cases/roll-up/desk-work";
import type { ReceivedFile } from "../../use-cases/ports/ports";
import type { SourceFile } from "../../domain/file/source-file";
import { officeAbove } from "../../use-cases/units/unit-lookup";
import { useServices } from "../services/pane-services";
import { useAddUp } from "./use-add-up";
import { isSameSubject, type RolledUp, type RollUpTrouble } from "./rolled-up";
import { unitLevels } from "../choosing/unit-levels";
import type { Choice } from "../choosing/use-choice";
import type { ConfirmedUnits } from "./use-confirmed-units";
import type { TaskTools } from "../services/use-task";

type Answer = Promise<Outcome<RolledUp, RollUpTrouble>>;

/** The steps of the desk as tasks: each goes on from the result before it. */
export interface DeskSteps {
  /** Reads what is new and writes the summary. */
  readonly write: (tools: TaskTools, mayReplace: boolean) => Answer;
  /** Writes decisions down and adds up again; nothing is read and nothing painted. */
  readonly decide: (tools: TaskTools, before: RolledUp, changes: readonly DeskChange[]) => Answer;
  /** Adds up again after changes were written into the summary itself. */
  readonly follow: (tools: TaskTools, before: RolledUp, changes: readonly DeskChange[]) => Answer;
  /** Takes files out and adds up again. */
  readonly remove: (
    tools: TaskTools,
    before: RolledUp,
    files: readonly SourceFile[],
    left: readonly ReceivedFile[],
  ) => Answer;
}

interface Desk {
  readonly choice: Choice;
  /** What the roll-up is to be compared with. */
  readonly compared: ChosenSummaries;
  readonly files: readonly ReceivedFile[];
  readonly result: RolledUp | undefined;
  readonly confirmed: ConfirmedUnits;
  /** Rows of the summary that the officer agreed to lose. */
  readonly agreed: readonly StrangeRow[];
}

/** The steps of the desk for what is chosen and found now. */
export function useDeskSteps({ choice, compared, files, result, confirmed, agreed }: Desk): DeskSteps {
  const { desk, plans, openReader, openAddUp, writeSummary, answerMemory, clock, loadTasks } = useServices();
  const addUp = useAddUp();
  const { plan, round, registry, registries, list } = choice;

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
    const { comparedWith, makeSummaryFile, rollUpChosenFiles, rollUpIntoWorkbook, written } =
      await loadTasks();
    const above = officeAbove(registry.office, registries);
    // What the office has decided about numbers and explained; what cannot be recalled is asked again by the findings.
    const answers = await answerMemory.recall(plan.id);
    const own = answers.ok ? answers.value : {};
    const subject = {
      ...{ plan, round, registry, plans, above, confirmed: await confirmed.recall() },
      ...own,
      ...comparedWith(compared, plan),
    };
    const work = await workNow();
    const [reading, looking] = [progress("reading"), progress("checking")];
    const request = {
      ...subject,
      ...(list && { list }),
      ...(work && { work }),
      files,
      dropped: agreed,
      // A step without a file: what the workbook holds of an earlier roll-up is being read.
      progress: (done: number, of: number, file: string) =>
        file === "" ? looking(done, of) : reading(done, of, file),
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
        : succeed({ subject, files, compared, facts, standing: "written", file });
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
    return painted.ok
      ? succeed({ subject, files, compared, facts: painted.value, standing: "written" })
      : painted;
  };

  const decide: DeskSteps["decide"] = async (tools, before, changes) => {
    const { withChanges } = await loadTasks();
    return addUp(tools.signal, before, withChanges(before.facts.work, changes), "changed");
  };

  const follow: DeskSteps["follow"] = async (tools, before, changes) => {
    const { withWritten } = await loadTasks();
    return addUp(tools.signal, before, withWritten(before.facts.work, changes), before.standing);
  };

  const remove: DeskSteps["remove"] = async (tools, before, out, left) => {
    const { withoutFiles } = await loadTasks();
    const work = withoutFiles(before.facts.work, out);
    return addUp(tools.signal, { ...before, files: left }, work, "changed");
  };

  return { write, decide, follow, remove };
}
