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

/** A step at the desk. `said` is announced at the end. */
export type DeskStep =
  /** Reads new files, adds up and writes the summary; `mayReplace`: also over the sheets asked about. */
  | { readonly kind: "write"; readonly mayReplace: boolean }
  /** Continues from the summary in the open workbook, without writing. */
  | { readonly kind: "resume"; readonly earlier: EarlierRollUp }
  /** Records rulings and adds up at once, without reading or writing. */
  | { readonly kind: "decide"; readonly changes: readonly DeskChange[]; readonly said: string }
  /** Settles the office's own part and due day, without reading or writing. */
  | { readonly kind: "settle"; readonly part: OfficePart; readonly said: string }
  /** Closes or reopens the round, writing the summary at once. */
  | { readonly kind: "close"; readonly changes: readonly DeskChange[]; readonly said: string }
  /** Adds up again after changes in the open summary itself, beside a number. */
  | { readonly kind: "follow"; readonly changes: readonly DeskChange[] }
  /** Removes files for good and adds up at once. */
  | { readonly kind: "remove"; readonly files: readonly SourceFile[]; readonly said: string };

/** Present content of the desk, and the choice. */
export interface DeskNow {
  readonly services: PaneServices;
  readonly choice: Choice;
  readonly collected: Collection;
  /** Summaries to compare with. */
  readonly compared: ChosenSummaries;
  readonly files: readonly ReceivedFile[];
  /** Readings of the files, made when they were chosen. */
  readonly readings: ReadonlyMap<ReceivedFile, FileReading>;
  /** A summary among the files, to continue from. */
  readonly earlier: EarlierRollUp | undefined;
  readonly result: RolledUp | undefined;
  readonly confirmed: ConfirmedUnits;
  /** Summary rows that the officer agreed to lose. */
  readonly agreed: readonly UnrecognisedRow[];
}

/** Returns the result's work for the present choice, without removed files. */
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
  // Rulings apply to the same contents; another form needs a new reading.
  if (!isSameForm(result.subject, collected)) return { ...work, readings: [] };
  const gone = new Set(result.files.filter((file) => !files.includes(file)).map(({ name }) => name));
  const out = work.readings.flatMap(({ kind, source }) =>
    kind !== "kept" && gone.has(source.file) ? [source] : [],
  );
  return withoutFiles(work, out);
}

/** Returns whether rulings on one apply to the other: for a blank form only its units may differ. */
const isSameWork = (before: RolledUp["subject"], now: Collection): boolean =>
  now.blank === undefined ? isSameSubject(before, now) : before.plan.id === now.plan.id;

/** Reads new files, adds up and writes the summary. */
export async function writeRollUp(now: DeskNow, tools: TaskTools, mayReplace: boolean): Answer {
  const { services, choice, collected, compared, files, confirmed, agreed } = now;
  const { desk, plans, openReader, openAddUp, writeSummary, resolutionMemory, clock, loadTasks } = services;
  const { plan, registry, blank } = collected;
  const { signal, progress, watch } = tools;
  const tasks = await loadTasks();
  const apart = formApart(now);
  // The office's decisions and explanations of numbers; findings ask again for unavailable ones.
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
    // A step without a file: the workbook's earlier roll-up is being read.
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

/** Returns the files without their blank form; one with somebody's figures is a copy. */
function copiesOf({ collected: { blank }, files, readings }: DeskNow): readonly ReceivedFile[] {
  if (blank === undefined || isCopyItself(blank.form)) return files;
  return files.filter((file) => readings.get(file)?.source.fingerprint !== blank.form.fingerprint);
}

/** Returns a filled copy chosen as the blank form and not among the files: asks whether it counts. */
function formApart({ collected: { blank }, files, readings }: DeskNow): ReceivedFile | undefined {
  if (blank === undefined || !wasFilledIn(blank.form)) return undefined;
  const { name, bytes, form } = blank;
  const isThere = files.some((file) => readings.get(file)?.source.fingerprint === form.fingerprint);
  // Reading in a thread transfers the bytes.
  return isThere ? undefined : { name, bytes: () => Promise.resolve(succeed(bytes.slice())) };
}

/** Returns readings without a result; other files are reread, as they may have changed. */
function unusedReadings({ readings, result }: DeskNow): DeskNow["readings"] {
  const used = new Set(result?.files);
  return new Map([...readings].filter(([file]) => !used.has(file)));
}

/** Adds up the desk after a change. It invalidates files made before. */
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

/** Adds up the desk in another thread, without reading or writing. */
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
