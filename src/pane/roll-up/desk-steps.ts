import { localDay } from "../../base/dates";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { ChosenSummaries, EarlierRollUp } from "../../desk/continuing";
import { isCopyItself, wasFilledIn } from "../../recognise/blank-form";
import type { SourceFile } from "../../model/finding";
import type { DeskChange } from "../../desk/open-summary";
import type { DeskWork, OfficePart, UnrecognisedRow } from "../../desk/roll-up";
import type { ReceivedFile } from "../../workbook/files";
import type { FileReading } from "../../desk/received";
import type { PaneServices } from "../services/pane-services";
import { isSameForm, isSameSubject, type RolledUp, type RollUpTrouble, type ResultState } from "./rolled-up";
import { unitLevels } from "../choosing/unit-levels";
import type { Choice } from "../choosing/use-choice";
import type { Collection } from "../../recognise/own-form";
import type { ConfirmedUnits } from "./use-confirmed-units";
import type { TaskTools } from "../services/use-task";

type Answer = Promise<Outcome<RolledUp, RollUpTrouble>>;

/** One thing that is done at the desk. `said` is spoken when it is done. */
export type DeskStep =
  /**
   * Reads what is new, adds up and writes the summary; `mayReplace`: over the sheets that were asked for,
   * too.
   */
  | { readonly kind: "write"; readonly mayReplace: boolean }
  /** Goes on from the summary in the open workbook; nothing is painted. */
  | { readonly kind: "resume"; readonly earlier: EarlierRollUp }
  /** Writes decisions down and adds up at once; nothing is read and nothing painted. */
  | { readonly kind: "decide"; readonly changes: readonly DeskChange[]; readonly said: string }
  /** What the office settles for itself: its own part, its last day. Nothing is read and nothing painted. */
  | { readonly kind: "settle"; readonly part: OfficePart; readonly said: string }
  /** Closes the round or opens it again: written into the summary at once. */
  | { readonly kind: "close"; readonly changes: readonly DeskChange[]; readonly said: string }
  /** Adds up again after changes were written into the open summary itself, beside a number. */
  | { readonly kind: "follow"; readonly changes: readonly DeskChange[] }
  /** Takes files out for good and adds up at once. */
  | { readonly kind: "remove"; readonly files: readonly SourceFile[]; readonly said: string };

/** What lies on the desk and is chosen now. */
export interface DeskNow {
  readonly services: PaneServices;
  readonly choice: Choice;
  readonly collected: Collection;
  /** What the roll-up is to be compared with. */
  readonly compared: ChosenSummaries;
  readonly files: readonly ReceivedFile[];
  /** Of the files, as they were read when they were chosen. */
  readonly readings: ReadonlyMap<ReceivedFile, FileReading>;
  /** A summary among the files, which is gone on from. */
  readonly earlier: EarlierRollUp | undefined;
  readonly result: RolledUp | undefined;
  readonly confirmed: ConfirmedUnits;
  /** Rows of the summary that the officer agreed to lose. */
  readonly agreed: readonly UnrecognisedRow[];
}

/** The work of the result for what is chosen now; files that were taken off the list are gone. */
async function workNow({
  services,
  collected,
  files,
  earlier,
  result,
}: DeskNow): Promise<DeskWork | undefined> {
  const { withoutFiles, goOnFrom, EMPTY_WORK } = await services.loadTasks();
  if (result === undefined || !isSameWork(result.subject, collected)) {
    return earlier && goOnFrom(EMPTY_WORK, earlier.kept);
  }
  const { work } = result.facts;
  // What was decided holds for the same contents; read otherwise they are read anew.
  if (!isSameForm(result.subject, collected)) return { ...work, readings: [] };
  const gone = new Set(result.files.filter((file) => !files.includes(file)).map(({ name }) => name));
  const out = work.readings.flatMap(({ kind, source }) =>
    kind !== "kept" && gone.has(source.file) ? [source] : [],
  );
  return withoutFiles(work, out);
}

/**
 * Whether decisions about the one are about the other: of a blank form nothing else depends on who has to
 * report.
 */
const isSameWork = (before: RolledUp["subject"], now: Collection): boolean =>
  now.blank === undefined ? isSameSubject(before, now) : before.plan.id === now.plan.id;

/** Reads what is new, adds up and writes the summary. */
export async function writeRollUp(now: DeskNow, tools: TaskTools, mayReplace: boolean): Answer {
  const { services, choice, collected, compared, files, confirmed, agreed } = now;
  const { desk, plans, openReader, openAddUp, writeSummary, resolutionMemory, clock, loadTasks } = services;
  const { plan, registry, blank } = collected;
  const { signal, progress, watch } = tools;
  const tasks = await loadTasks();
  const apart = formApart(now);
  // What the office has decided about numbers and explained; what cannot be recalled is asked again by the
  // findings.
  const answers = await resolutionMemory.recall(plan.id);
  const own = answers.ok ? answers.value : {};
  const subject = {
    ...tasks.subjectOf(collected, { plans, registries: choice.registries }, localDay(clock.today())),
    ...own,
    confirmed: await confirmed.recall(),
    ...tasks.comparedWith(compared),
    ...(apart && { isFormOutsideFolder: true }),
  };
  const work = await workNow(now);
  const [reading, looking] = [progress("reading"), progress("checking")];
  const request = {
    subject,
    work,
    files: [...copiesOf(now), ...(apart ? [apart] : [])],
    dropped: agreed,
    // A step without a file: what the workbook holds of an earlier roll-up is being read.
    progress: (done: number, of: number, file: string) =>
      file === "" ? looking(done, of) : reading(done, of, file),
    addUp: openAddUp(signal),
  };
  const opened = openReader(signal, { levels: unitLevels(registry), blank });
  const read = blank === undefined ? tasks.alreadyRead(unusedReadings(now), opened) : opened;
  if (desk.kind === "workbook") {
    const workbook = watch(desk.workbook);
    const painting = progress("painting");
    const painted = await tasks.rollUpIntoWorkbook(request, read, workbook, clock, mayReplace, painting);
    if (painted.ok) {
      const { left, ...facts } = painted.value;
      return succeed({
        subject,
        files,
        compared,
        facts,
        left,
        standing: tasks.nobodyCounts(facts) ? "empty" : "written",
      });
    }
    const { failure } = painted;
    if (failure.kind !== "not-here") return fail(failure);
  }
  const rolledUp = await tasks.rollUpChosenFiles(request, read);
  if (!rolledUp.ok) return rolledUp;
  if (tasks.nobodyCounts(rolledUp.value)) {
    return succeed({ subject, files, compared, facts: rolledUp.value, standing: "empty" });
  }
  const file = await tasks.makeSummaryFile(subject, rolledUp.value, writeSummary, clock);
  const facts = { ...rolledUp.value, work: tasks.written(rolledUp.value.work) };
  return signal.aborted
    ? fail({ kind: "cancelled" })
    : succeed({ subject, files, compared, facts, standing: "written", file });
}

/**
 * The files without the blank form that lies among its copies; one that holds figures of somebody is a copy.
 */
function copiesOf({ collected: { blank }, files, readings }: DeskNow): readonly ReceivedFile[] {
  if (blank === undefined || isCopyItself(blank.form)) return files;
  return files.filter((file) => readings.get(file)?.source.fingerprint !== blank.form.fingerprint);
}

/**
 * The return of somebody that was chosen as the blank form, and is not among the files: whether it counts is
 * asked.
 */
function formApart({ collected: { blank }, files, readings }: DeskNow): ReceivedFile | undefined {
  if (blank === undefined || !wasFilledIn(blank.form)) return undefined;
  const { name, bytes, form } = blank;
  const isThere = files.some((file) => readings.get(file)?.source.fingerprint === form.fingerprint);
  // Whoever reads it in a thread gives its bytes away.
  return isThere ? undefined : { name, bytes: () => Promise.resolve(succeed(bytes.slice())) };
}

/**
 * What was read of files that no result is of yet; the others are looked at anew, because they may have been
 * changed.
 */
function unusedReadings({ readings, result }: DeskNow): DeskNow["readings"] {
  const used = new Set(result?.files);
  return new Map([...readings].filter(([file]) => !used.has(file)));
}

/** Adds up what lies on the desk after a change. A file that was made before is of no use after it. */
export async function changeRollUp(
  step: Exclude<DeskStep, { readonly kind: "write" | "resume" }>,
  before: RolledUp,
  { services, files }: Pick<DeskNow, "services" | "files">,
  { signal }: TaskTools,
): Answer {
  const { withChanges, withOfficePart, withWritten, withoutFiles } = await services.loadTasks();
  const { work } = before.facts;
  switch (step.kind) {
    case "close":
    case "decide":
      return addUp(services, signal, before, withChanges(work, step.changes), "changed");
    case "settle":
      return addUp(services, signal, before, withOfficePart(work, step.part), "changed");
    case "follow":
      return addUp(services, signal, before, withWritten(work, step.changes), before.standing);
    case "remove": {
      const names = new Set(step.files.map(({ file }) => file));
      const left = files.filter(({ name }) => !names.has(name));
      return addUp(services, signal, { ...before, files: left }, withoutFiles(work, step.files), "changed");
    }
  }
}

/** Adds up what lies on the desk, elsewhere; nothing is read and nothing painted. */
export async function addUp(
  { openAddUp }: PaneServices,
  signal: AbortSignal,
  { subject, files, compared }: Pick<RolledUp, "subject" | "files" | "compared">,
  work: DeskWork,
  standing: ResultState,
): Answer {
  const facts = await openAddUp(signal)(subject, work);
  return facts === undefined
    ? fail({ kind: "cancelled" })
    : succeed({ subject, files, compared, facts, standing });
}
