import { useCallback, useEffect, useRef, useState } from "react";
import type { Outcome } from "../../domain/outcome";
import type { OpenWorkbook } from "../../use-cases/ports/open-workbook";
import { watchedWorkbook, type Silence } from "./watched-workbook";
import type { StepKind } from "../words/vi/vi";

/** How far a task has come. */
export interface TaskStep {
  readonly done: number;
  readonly of: number;
  readonly file?: string;
}

export type Activity<F> =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly step: StepKind;
      /** Unknown at first. */
      readonly at?: TaskStep;
      /** Set while Excel does not answer. */
      readonly silence?: Silence | undefined;
      /** The user has asked to stop; it takes a moment where something is being written. */
      readonly isStopping: boolean;
    }
  | { readonly kind: "failed"; readonly failure: F }
  | { readonly kind: "cancelled" };

type Running = Extract<Activity<never>, { readonly kind: "running" }>;

/** What a task may tell and ask while it runs. */
export interface TaskTools {
  readonly signal: AbortSignal;
  /** A progress callback for the use cases. */
  readonly progress: (step: StepKind) => (done: number, of: number, file?: string) => "go-on" | "cancel";
  /** The open workbook, so that the pane says when it does not answer. */
  readonly watch: (workbook: OpenWorkbook) => OpenWorkbook;
}

export interface Task<T, F> {
  readonly activity: Activity<F>;
  /** The last success; failing or cancelling leaves it as it was. */
  readonly result: T | undefined;
  /** Starts; while a run is under way nothing happens. Answers the outcome, or undefined when there is none. */
  readonly run: (
    first: StepKind,
    work: (tools: TaskTools) => Promise<Outcome<T, F>>,
  ) => Promise<Outcome<T, F> | undefined>;
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

  /** What arrives after its run has ended is too late to say anything. */
  const change = useCallback((run: AbortController, what: Partial<Running>) => {
    if (controller.current !== run) return;
    setActivity((now) => (now.kind === "running" ? { ...now, ...what } : now));
  }, []);

  const run: Task<T, F>["run"] = useCallback(
    async (first, work) => {
      if (controller.current !== undefined) return undefined;
      const own = new AbortController();
      const { signal } = own;
      controller.current = own;
      setActivity({ kind: "running", step: first, isStopping: false });
      const progress: TaskTools["progress"] = (step) => (done, of, file) => {
        change(own, { step, at: { done, of, file } });
        return signal.aborted ? "cancel" : "go-on";
      };
      const watch: TaskTools["watch"] = (workbook) =>
        watchedWorkbook(workbook, { signal, onSilence: (silence) => change(own, { silence }) });
      try {
        const outcome = await work({ signal, progress, watch });
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
    },
    [change],
  );

  const cancel = useCallback(() => {
    if (controller.current === undefined) return;
    controller.current.abort();
    change(controller.current, { isStopping: true });
  }, [change]);
  const settle = useCallback(() => setActivity(IDLE), []);
  return { activity, result, run, cancel, settle };
}
