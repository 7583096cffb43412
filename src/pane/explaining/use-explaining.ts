import type { CellPlace } from "../../workbook/grid";
import { useCallback, useMemo, useRef, useState } from "react";
import { succeed, type Outcome } from "../../base/outcome";
import type {
  DeskChange,
  ExplainedFigure,
  WrittenNote,
  OpenSummary,
  WriteLedgerFailure,
} from "../../desk/open-summary";
import type { OpenedForm } from "../../recognise/own-form";
import type { OpenWorkbook } from "../../workbook/open-workbook";
import { useAnnounce } from "../parts/announcer";
import { useServices } from "../services/pane-services";
import type { Choice } from "../choosing/use-choice";
import type { RollUp } from "../roll-up/use-roll-up";
import { useTask, type Task, type TaskTools } from "../services/use-task";
import { useSelection } from "./use-selection";

/** A number's code; without `unit` the total. */
export interface Traced {
  readonly code: string;
  readonly unit?: string;
}

/** The selected cell's explanation; without a figure it shows none. */
export interface SelectedFigure {
  readonly open: OpenSummary | undefined;
  readonly figure: ExplainedFigure | undefined;
  /** Requested by a button of the pane that is gone now, not by a cell. */
  readonly isLed: boolean;
  /** Every note of the summary. */
  readonly notes: readonly WrittenNote[];
}

export interface Explaining {
  readonly task: Task<undefined, WriteLedgerFailure>;
  /** Writing is blocked: this or a roll-up is under way. */
  readonly isBusy: boolean;
  readonly explained: SelectedFigure | undefined;
  /** False if Excel does not report the selection. */
  readonly canWatch: boolean;
  /** The workbook was changed since. */
  readonly isStale: boolean;
  readonly explainSelected: () => void;
  readonly show: (traced: Traced) => void;
  /** Writes into the summary and updates the desk; `said` is announced at the end. */
  readonly write: (changes: readonly DeskChange[], message: string) => Promise<boolean>;
}

export interface ExplainingSetting {
  readonly workbook: OpenWorkbook;
  readonly choice: Choice;
  /** The summary's blank form, if any. */
  readonly blank: OpenedForm | undefined;
  readonly rollUp: RollUp;
  /** Shows the explanation, or the former view. */
  readonly onShow: (isShown: boolean) => void;
}

/** The request to explain. `isAsked`: show it even without a figure. */
interface Wanted {
  readonly what: CellPlace | Traced;
  readonly isAsked: boolean;
}

/**
 * Explains the selected cell's number on any tab. Rereads the workbook only after changes, so that clicking
 * around is quick.
 */
export function useExplaining({ workbook, choice, blank, rollUp, onShow }: ExplainingSetting): Explaining {
  const { registries } = choice;
  const services = useServices();
  const { plans, loadTasks, openAddUp, openForm, clock } = services;
  const knowledge = useMemo(
    () => ({ plans, blank, openForm, registries: [...registries, ...services.registries] }),
    [plans, blank, openForm, registries, services.registries],
  );
  const announce = useAnnounce();
  const task = useTask<undefined, WriteLedgerFailure>();
  const { run, settle } = task;
  const [explained, setExplained] = useState<SelectedFigure>();
  const [isStale, setStale] = useState(false);
  const known = useRef<OpenSummary>(undefined);
  /** The next request; the last of several clicks. */
  const wanted = useRef<Wanted>(undefined);
  const isBusy = useRef(false);

  const forget = useCallback((): void => {
    known.current = undefined;
    setStale(true);
  }, []);

  const summaryNow = useCallback(
    async ({ watch, signal }: TaskTools): Promise<Outcome<undefined, WriteLedgerFailure>> => {
      const { openSummary } = await loadTasks();
      const open = await openSummary(watch(workbook), knowledge, openAddUp(signal));
      if (!open.ok) return open;
      known.current = open.value;
      return succeed(undefined);
    },
    [workbook, knowledge, openAddUp, loadTasks],
  );

  const explainNow = useCallback(
    async ({ what, isAsked }: Wanted): Promise<void> => {
      const { canExplain, explainSelection, explainFigure, writtenNotes } = await loadTasks();
      settle();
      const isElsewhere = "cell" in what && !canExplain(what.sheet, blank);
      onShow(isAsked || !isElsewhere);
      if (isElsewhere) {
        if (isAsked)
          setExplained((before) => ({ open: before?.open, notes: before?.notes ?? [], ...NO_FIGURE }));
        return;
      }
      if (known.current === undefined && !(await run("checking", summaryNow))?.ok) return;
      const open = known.current;
      // Changed again while it was read.
      if (open === undefined) return;
      setStale(false);
      const figure = "cell" in what ? explainSelection(open, what) : explainFigure(open, what);
      onShow(isAsked || figure !== undefined);
      // Input begun beside another figure stays when the user only passes by.
      if (figure === undefined && !isAsked) return;
      setExplained({ open, notes: writtenNotes(open), isLed: !("cell" in what), figure });
    },
    [blank, loadTasks, onShow, run, settle, summaryNow],
  );

  const explain = useCallback(
    async (what: CellPlace | Traced, isAsked: boolean): Promise<void> => {
      wanted.current = { what, isAsked };
      if (isBusy.current) return;
      isBusy.current = true;
      try {
        while (wanted.current !== undefined) {
          const next: Wanted = wanted.current;
          wanted.current = undefined;
          await explainNow(next);
        }
      } finally {
        isBusy.current = false;
      }
    },
    [explainNow],
  );

  const selection = useSelection({ workbook, onSelect: explain, onChange: forget });

  const { canWatch, ask } = selection;
  const explainSelected = useCallback((): void => {
    // Nothing reports changes of the workbook.
    if (!canWatch) known.current = undefined;
    ask();
  }, [canWatch, ask]);

  const write = async (changes: readonly DeskChange[], message: string): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    let followed = changes;
    const outcome = await run("painting", async ({ watch, progress, signal }) => {
      const { writeLedger } = await loadTasks();
      const done = await writeLedger(watch(workbook), changes, {
        ...{ knowledge, clock, open: canWatch ? known.current : undefined },
        progress: progress("painting"),
        addUp: openAddUp(signal),
      });
      if (!done.ok) return done;
      known.current = done.value.open;
      followed = done.value.changes;
      return succeed(undefined);
    });
    isBusy.current = false;
    if (!outcome?.ok) return false;
    const { figure } = explained ?? {};
    const again = figure && { code: figure.key.code, ...(!figure.isTotal && { unit: figure.key.unit }) };
    await Promise.all([rollUp.take({ kind: "follow", changes: followed }), again && explain(again, true)]);
    // Both announce progress, which would drown earlier messages.
    announce(message);
    return true;
  };
  return {
    task,
    isBusy: task.activity.kind === "running" || rollUp.task.activity.kind === "running",
    explained,
    canWatch,
    isStale,
    explainSelected,
    show: (traced) => void explain(traced, true),
    write,
  };
}

const NO_FIGURE = { figure: undefined, isLed: false };
