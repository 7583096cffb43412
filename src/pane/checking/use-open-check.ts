import type { CellPlace } from "../../workbook/grid";
import { useRef, useState } from "react";
import type { Fix } from "../../forms/fixes";
import { succeed, type Outcome } from "../../base/outcome";
import type { Submission } from "../../model/submission";
import type { Finding, FindingOf } from "../../model/finding";
import type { NumberReading } from "../../model/numbers";
import type { CheckOpenFailure, ResolutionFailure } from "../../desk/checking";
import type { AppliedFixes, Inspection, KnownMerges, ChangedSince } from "../../desk/mending";
import type { HostFailure, OpenWorkbook } from "../../workbook/open-workbook";
import { useAnnounce } from "../parts/announcer";
import { useOpenResolutions } from "../resolving/use-open-resolutions";
import { cellsOf } from "./cells-of";
import { checkOutcome } from "../findings/finding-counts";
import { struckOff } from "../findings/struck-off";
import { useServices } from "../services/pane-services";
import type { Choice } from "../choosing/use-choice";
import { useTask, type Task, type TaskTools } from "../services/use-task";
import { useRecheck } from "./use-recheck";
import { paneWords } from "../words/pane-words";
import { checkingWords } from "../words/checking-words";

const { check: words } = paneWords;
const { fixes: fixWords, lost: lostWords } = checkingWords;

export type WorkbookActionFailure = HostFailure | ChangedSince | ResolutionFailure;

/** Content of the workbook when the pane opened; `unknown`: Excel did not report it. */
export type OpenContent = "form" | "empty" | "other" | "unknown";

export interface OpenCheck {
  readonly task: Task<Inspection, CheckOpenFailure>;
  /** Actions on a result: going to a cell, marking, fixing. */
  readonly workbookAction: Task<undefined, WorkbookActionFailure>;
  readonly isMarked: boolean;
  /** Findings fixed since the last press. */
  readonly struck: readonly Finding[];
  /** The last fixes, while they can be undone. */
  readonly mended: AppliedFixes | undefined;
  /** Message of the last workbook action. */
  readonly done: string | undefined;
  readonly start: () => void;
  /** Checks automatically: reports nothing on workbooks without a form. */
  readonly open: () => Promise<OpenContent>;
  readonly mark: (wanted: boolean) => void;
  readonly goTo: (place: CellPlace) => void;
  readonly mend: (fixes: readonly Fix[]) => void;
  readonly undo: () => void;
  readonly restore: () => void;
  /** Stores in the workbook why a flagged value is right. */
  readonly explain: (finding: Finding, reason: string, by: string) => void;
  /** Removes an explanation from that sheet. */
  readonly withdraw: (finding: Finding) => void;
  /** Writes a number's meaning into its cell. */
  readonly decide: (finding: FindingOf<"ambiguous-number">, reading: NumberReading) => void;
  /** Rechecks after a resolution: earlier findings stay visible meanwhile. */
  readonly isCheckingAgain: boolean;
}

const NONE: readonly Finding[] = [];
const NO_MERGES: KnownMerges = new Map();

/**
 * Checks the open workbook, with the actions on the result. Rechecks the whole form at once after the pane's
 * own changes, as figures depend on each other; a moment later after typing.
 */
export function useOpenCheck(workbook: OpenWorkbook, { registries }: Choice): OpenCheck {
  const { plans, loadTasks } = useServices();
  const announce = useAnnounce();
  const task = useTask<Inspection, CheckOpenFailure>();
  const workbookAction = useTask<undefined, WorkbookActionFailure>();
  const [isMarked, setMarked] = useState(false);
  const [struck, setStruck] = useState<readonly Finding[]>(NONE);
  const [mended, setMended] = useState<AppliedFixes>();
  const [done, setDone] = useState<string>();
  const [isCheckingAgain, setCheckingAgain] = useState(false);

  const mark = async (wanted: boolean, { checked }: Inspection): Promise<void> => {
    const outcome = await workbookAction.run("marking", async ({ watch }) => {
      const { cellMarks } = await loadTasks();
      const open = watch(workbook);
      const marked = await (wanted ? open.mark(cellMarks(checked.findings)) : open.unmark());
      return marked.ok ? succeed(undefined) : marked;
    });
    if (outcome?.ok) setMarked(wanted);
  };
  const inspecting = useRef<Promise<unknown>>(undefined);
  /** Waits for the inspection under way, so that the next result includes what people did. */
  const inspect = (known?: KnownMerges): ReturnType<typeof task.run> => {
    const run = async (): ReturnType<typeof task.run> =>
      task.run("checking", async ({ watch, progress }) => {
        const { inspectOpenWorkbook } = await loadTasks();
        const knowledge = { plans, registries };
        const open = watch(workbook);
        return inspectOpenWorkbook(open, words.workbookName, knowledge, progress("checking"), known);
      });
    const inspected = inspecting.current === undefined ? run() : inspecting.current.then(run);
    inspecting.current = inspected;
    return inspected;
  };
  const strikeOff = ({ checked }: Inspection): void =>
    setStruck((before) => struckOff(task.result?.checked.findings ?? NONE, before, checked.findings));
  /** Automatic checks preserve the undo history. */
  const known = (): KnownMerges => task.result?.merges ?? NO_MERGES;
  /** `said`: earlier action, announced with the result; `merges`: absent = asks for them. */
  const check = async (
    message?: string,
    merges?: KnownMerges,
  ): Promise<Outcome<Inspection, CheckOpenFailure> | undefined> => {
    workbookAction.settle();
    setDone(message);
    const outcome = await inspect(merges);
    if (!outcome?.ok) return outcome;
    if (message === undefined) setStruck(NONE);
    else strikeOff(outcome.value);
    announce([message, checkOutcome(outcome.value.checked.findings)].filter(Boolean).join(" "));
    if (isMarked) await mark(true, outcome.value);
    return outcome;
  };
  const open = async (): Promise<OpenContent> => {
    const outcome = await check(undefined, NO_MERGES);
    if (outcome === undefined) return "unknown";
    if (outcome.ok || outcome.failure.kind === "unknown-plan") return "form";
    task.settle();
    if (outcome.failure.kind === "empty-workbook") return "empty";
    return outcome.failure.kind === "no-form" ? "other" : "unknown";
  };
  /** Writes into the workbook, then rechecks. */
  const write = async <T>(
    act: (tools: TaskTools) => Promise<Outcome<T, WorkbookActionFailure>>,
    tell: (value: T) => string,
  ): Promise<void> => {
    const made: T[] = [];
    const outcome = await workbookAction.run("mending", async (tools) => {
      const acted = await act(tools);
      if (!acted.ok) return acted;
      made.push(acted.value);
      return succeed(undefined);
    });
    const [value] = made;
    if (outcome?.ok && value !== undefined) await check(tell(value), known());
  };
  const mend = (fixes: readonly Fix[]): Promise<void> =>
    write(
      async ({ watch }) => (await loadTasks()).applyFixes(watch(workbook), fixes),
      (applied) => {
        setMended(applied.applied.length === 0 ? undefined : applied);
        return fixWords.applied(
          applied.applied.length,
          applied.stale.map(({ place }) => place),
        );
      },
    );
  const undo = (fixes: AppliedFixes): Promise<void> =>
    write<true>(
      async ({ watch }) => {
        const undone = await (await loadTasks()).undoFixes(watch(workbook), fixes);
        return undone.ok ? succeed(true) : undone;
      },
      () => {
        setMended(undefined);
        return fixWords.undone;
      },
    );
  const answer = async <T>(
    act: (tools: TaskTools) => Promise<Outcome<T, WorkbookActionFailure>>,
    tell: (value: T) => string,
  ): Promise<void> => {
    setCheckingAgain(true);
    await write(act, tell);
    setCheckingAgain(false);
  };
  const answers = useOpenResolutions({ workbook, answer, onApplied: setMended });
  const restore = ({ lost }: Inspection): Promise<void> =>
    write<true>(
      async ({ watch }) => {
        const restored = await watch(workbook).restoreValidations(lost);
        return restored.ok ? succeed(true) : restored;
      },
      () => lostWords.restored(cellsOf(lost)),
    );

  const { result } = task;
  /**
   * Rechecks after a change in the workbook: earlier findings stay visible, and only changes are announced.
   */
  const recheck = async (): Promise<void> => {
    setCheckingAgain(true);
    const outcome = await inspect(known());
    setCheckingAgain(false);
    if (!outcome?.ok) return;
    strikeOff(outcome.value);
    const found = checkOutcome(outcome.value.checked.findings);
    if (result === undefined || found !== checkOutcome(result.checked.findings)) announce(found);
    if (isMarked) await mark(true, outcome.value);
  };
  useRecheck(workbook, {
    isWanted: result !== undefined,
    isBusy: task.activity.kind === "running" || workbookAction.activity.kind === "running",
    check: () => void recheck(),
  });
  const withSubmission = (act: (of: Submission) => void): void => {
    const { submission } = result?.checked ?? {};
    if (submission !== undefined) act(submission);
  };
  return {
    task,
    workbookAction,
    isMarked,
    struck,
    mended,
    done,
    start: () => void check(),
    open,
    mark: (wanted) => result && void mark(wanted, result),
    goTo: (place) => void workbookAction.run("going", ({ watch }) => watch(workbook).goTo(place)),
    mend: (fixes) => void mend(fixes),
    undo: () => mended && void undo(mended),
    restore: () => result && void restore(result),
    explain: (finding, reason, by) => withSubmission((of) => void answers.explain(finding, of, reason, by)),
    withdraw: (finding) => withSubmission((of) => void answers.withdraw(finding, of)),
    decide: (finding, reading) => void answers.decide(finding, reading),
    isCheckingAgain,
  };
}
