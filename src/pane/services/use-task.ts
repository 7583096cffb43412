import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { Outcome } from "../../base/outcome";
import type { OpenWorkbook } from "../../workbook/open-workbook";
import type { StepKind } from "../words/pane-words";
import { isMissingPiece } from "../../base/missing-piece";
import { IDLE, nextTaskState, type TaskEvent, type TaskState } from "./task-state";
import { watchedWorkbook } from "./watched-workbook";

/** What a running task may report and ask. */
export interface TaskTools {
  readonly signal: AbortSignal;
  /** A progress callback for the use cases. */
  readonly progress: (step: StepKind) => (done: number, of: number, file?: string) => "go-on" | "cancel";
  /** The open workbook, watched for silence by the pane. */
  readonly watch: (workbook: OpenWorkbook) => OpenWorkbook;
}

export interface Task<T, F> extends TaskState<T, F> {
  /** Starts unless a run is under way. Returns the outcome, or undefined without one. */
  readonly run: (
    first: StepKind,
    work: (tools: TaskTools) => Promise<Outcome<T, F>>,
  ) => Promise<Outcome<T, F> | undefined>;
  readonly cancel: () => void;
  /** Clears the failure, for example after the user's answer. */
  readonly settle: () => void;
}

/** An action behind a button: idle, running, done or failed. A bug surfaces at the nearest boundary. */
export function useTask<T, F extends { readonly kind: string }>(): Task<T, F> {
  const [state, tell] = useReducer(nextTaskState<T, F>, IDLE);
  const [bug, setBug] = useState<Error>();
  const controller = useRef<AbortController>(undefined);
  if (bug !== undefined) throw bug;

  useEffect(() => () => controller.current?.abort(), []);

  const run: Task<T, F>["run"] = useCallback(async (step, work) => {
    if (controller.current !== undefined) return undefined;
    const own = new AbortController();
    const { signal } = own;
    controller.current = own;
    tell({ kind: "started", step });
    /** Events after the end of their run are ignored, even during another run. */
    const tellNow = (event: TaskEvent<T, F>): void => {
      if (controller.current === own) tell(event);
    };
    const progress: TaskTools["progress"] = (now) => (done, of, file) => {
      tellNow({ kind: "advanced", step: now, at: { done, of, file } });
      return signal.aborted ? "cancel" : "go-on";
    };
    const watch: TaskTools["watch"] = (workbook) =>
      watchedWorkbook(workbook, {
        signal,
        onSilence: (silence) => tellNow({ kind: "silence", silence }),
        onLeftOut: (leftOut) => tellNow({ kind: "left-out", leftOut }),
      });
    try {
      const outcome = await work({ signal, progress, watch });
      tell({ kind: "ended", outcome });
      return outcome;
    } catch (error) {
      if (isMissingPiece(error)) tell({ kind: "incomplete" });
      else setBug(error instanceof Error ? error : new Error(String(error)));
      return undefined;
    } finally {
      controller.current = undefined;
    }
  }, []);

  const cancel = useCallback(() => {
    if (controller.current === undefined) return;
    controller.current.abort();
    tell({ kind: "stopping" });
  }, []);
  const settle = useCallback(() => tell({ kind: "settled" }), []);
  return { ...state, run, cancel, settle };
}
