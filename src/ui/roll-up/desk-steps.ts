import { fail, succeed, type Outcome } from "../../domain/outcome";
import type { ChosenSummaries } from "../../use-cases/comparing/compared-with";
import type { DeskChange } from "../../use-cases/desk/desk-changes";
import type { DeskWork, UnrecognisedRow } from "../../use-cases/roll-up/desk-work";
import type { ReceivedFile } from "../../use-cases/ports/ports";
import type { SourceFile } from "../../domain/file/source-file";
import { localDay } from "../../domain/dates/local-moment";
import { officeAbove } from "../../use-cases/units/unit-lookup";
import type { PaneServices } from "../services/pane-services";
import { addUp } from "./add-up";
import { isSameSubject, type RolledUp, type RollUpTrouble } from "./rolled-up";
import { unitLevels } from "../choosing/unit-levels";
import type { Choice } from "../choosing/use-choice";
import type { ConfirmedUnits } from "./use-confirmed-units";
import type { TaskTools } from "../services/use-task";

type Answer = Promise<Outcome<RolledUp, RollUpTrouble>>;

/** What lies on the desk and is chosen now. */
export interface DeskNow {
  readonly services: PaneServices;
  readonly choice: Choice;
  /** What the roll-up is to be compared with. */
  readonly compared: ChosenSummaries;
  readonly files: readonly ReceivedFile[];
  readonly result: RolledUp | undefined;
  readonly confirmed: ConfirmedUnits;
  /** Rows of the summary that the officer agreed to lose. */
  readonly agreed: readonly UnrecognisedRow[];
}

/** The work of the result for what is chosen now; files that were taken off the list are gone. */
async function workNow({ services, choice, files, result }: DeskNow): Promise<DeskWork | undefined> {
  if (result === undefined || !isSameSubject(result.subject, choice)) return undefined;
  const { withoutFiles } = await services.loadTasks();
  const { work } = result.facts;
  const gone = new Set(result.files.filter((file) => !files.includes(file)).map(({ name }) => name));
  const out = work.readings.flatMap(({ kind, source }) =>
    kind !== "kept" && gone.has(source.file) ? [source] : [],
  );
  return withoutFiles(work, out);
}

/** Reads what is new, adds up and writes the summary. */
export async function writeRollUp(now: DeskNow, tools: TaskTools, mayReplace: boolean): Answer {
  const { services, choice, compared, files, confirmed, agreed } = now;
  const { desk, plans, openReader, openAddUp, writeSummary, resolutionMemory, clock, loadTasks } = services;
  const { plan, round, registry, registries, list } = choice;
  const { signal, progress, watch } = tools;
  const { comparedWith, makeSummaryFile, rollUpChosenFiles, rollUpIntoWorkbook, written } = await loadTasks();
  const above = officeAbove(registry.office, registries);
  // What the office has decided about numbers and explained; what cannot be recalled is asked again by the findings.
  const answers = await resolutionMemory.recall(plan.id);
  const own = answers.ok ? answers.value : {};
  const subject = {
    ...{ plan, round, registry, plans, above, confirmed: await confirmed.recall() },
    today: localDay(clock.today()),
    ...own,
    ...comparedWith(compared, plan),
  };
  const work = await workNow(now);
  const [reading, looking] = [progress("reading"), progress("checking")];
  const request = {
    subject,
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
  const painted = await rollUpIntoWorkbook(request, read, workbook, clock, mayReplace, progress("painting"));
  return painted.ok
    ? succeed({ subject, files, compared, facts: painted.value, standing: "written" })
    : painted;
}

/** Writes decisions down and adds up again; nothing is read and nothing painted. */
export async function decideOn(
  services: PaneServices,
  { signal }: TaskTools,
  before: RolledUp,
  changes: readonly DeskChange[],
): Answer {
  const { withChanges } = await services.loadTasks();
  return addUp(services, signal, before, withChanges(before.facts.work, changes), "changed");
}

/** Adds up again after changes were written into the summary itself. */
export async function followChanges(
  services: PaneServices,
  { signal }: TaskTools,
  before: RolledUp,
  changes: readonly DeskChange[],
): Answer {
  const { withWritten } = await services.loadTasks();
  return addUp(services, signal, before, withWritten(before.facts.work, changes), before.standing);
}

/** Takes files out and adds up again. */
export async function removeFiles(
  services: PaneServices,
  { signal }: TaskTools,
  before: RolledUp,
  { out, left }: { readonly out: readonly SourceFile[]; readonly left: readonly ReceivedFile[] },
): Answer {
  const { withoutFiles } = await services.loadTasks();
  const work = withoutFiles(before.facts.work, out);
  return addUp(services, signal, { ...before, files: left }, work, "changed");
}
