import { useCallback, useEffect, useRef, useState } from "react";
import type { Outcome } from "../domain/outcome";
import type { StepKind } from "./words/pane-words";

/** How far a task has come. */
export interface TaskStep {
  readonly step: StepKind;
  readonly done: number;
  readonly of: number;
  readonly file?: string;
}

export type Activity<F> =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly step: TaskStep | undefined }
  | { readonly kind: "failed"; readonly failure: F }
  | { readonly kind: "cancelled" };

/** What a task may tell and ask while it runs. */
export interface TaskTools {
  readonly signal: AbortSignal;
  /** A progress callback for the use cases. */
  readonly progress: (step: StepKind) => (done: number, of: number, file?: string) => "go-on" | "cancel";
}

export interface Task<T, F> {
  readonly activity: Activity<F>;
  /** The last success; failing or cancelling leaves it as it was. */
  readonly result: T | undefined;
  /** Starts; while a run is under way nothing happens. Answers the outcome, or undefined when there is none. */
  readonly run: (work: (tools: TaskTools) => Promise<Outcome<T, F>>) => Promise<Outcome<T, F> | undefined>;
  readonly cancel: () => void;
  /** Takes the failure away, for example when the user has answered it. */
  readonly settle: () => void;
}

const IDLE = { kind: "idle" } as const;

/** One thing the user starts with a button: idle, running, done or failed. A bug surfaces at the nearest boundary. */
export function useTask<T, F extends { readonly kind: string }>(): Task<T, F> {
  const [activity, setActivity] = useState<Activity<F>>(IDLE);
  const [result, setResult] = useState<T>();
  const [bug, setBug] = useState<Error>();
  const controller = useRef<AbortController>(undefined);
  if (bug !== undefined) throw bug;

  useEffect(() => () => controller.current?.abort(), []);

  const run: Task<T, F>["run"] = useCallback(async (work) => {
    if (controller.current !== undefined) return undefined;
    const own = new AbortController();
    controller.current = own;
    setActivity({ kind: "running", step: undefined });
    const progress: TaskTools["progress"] = (step) => (done, of, file) => {
      setActivity({ kind: "running", step: { step, done, of, ...(file === undefined ? {} : { file }) } });
      return own.signal.aborted ? "cancel" : "go-on";
    };
    try {
      const outcome = await work({ signal: own.signal, progress });
      if (outcome.ok) {
        setResult(() => outcome.value);
        setActivity(IDLE);
      } else if (outcome.failure.kind === "cancelled") setActivity({ kind: "cancelled" });
      else setActivity({ kind: "failed", failure: outcome.failure });
      return outcome;
    } catch (error) {
      setBug(error instanceof Error ? error : new Error(String(error)));
      return undefined;
    } finally {
      controller.current = undefined;
    }
  }, []);

  const cancel = useCallback(() => controller.current?.abort(), []);
  const settle = useCallback(() => setActivity(IDLE), []);
  return { activity, result, run, cancel, settle };
}
