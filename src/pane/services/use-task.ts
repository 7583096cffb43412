import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { Outcome } from "../../base/outcome";
import type { OpenWorkbook } from "../../workbook/open-workbook";
import type { StepKind } from "../words/pane-words";
import { isMissingPiece } from "../../base/missing-piece";
import { IDLE, nextTaskState, type TaskEvent, type TaskState } from "./task-state";
import { watchedWorkbook } from "./watched-workbook";

/** What a task may tell and ask while it runs. */
export interface TaskTools {
  readonly signal: AbortSignal;
  /** A progress callback for the use cases. */
  readonly progress: (step: StepKind) => (done: number, of: number, file?: string) => "go-on" | "cancel";
  /** The open workbook, so that the pane says when it does not answer. */
  readonly watch: (workbook: OpenWorkbook) => OpenWorkbook;
}

export interface Task<T, F> extends TaskState<T, F> {
  /**
   * Starts; while a run is under way nothing happens. Answers the outcome, or undefined when there is none.
   */
  readonly run: (
    first: StepKind,
    work: (tools: TaskTools) => Promise<Outcome<T, F>>,
  ) => Promise<Outcome<T, F> | undefined>;
  readonly cancel: () => void;
  /** Takes the failure away, for example when the user has answered it. */
  readonly settle: () => void;
}

/**
 * One thing the user starts with a button: idle, running, done or failed. A bug surfaces at the nearest
 * boundary.
 */
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
    /**
     * What arrives after its run has ended is too late to say anything, even when another one is under way.
     */
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
