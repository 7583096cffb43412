import type { Outcome } from "../../base/outcome";
import type { LeftOut } from "../../workbook/open-workbook";
import type { StepKind } from "../words/pane-words";
import type { Silence } from "./watched-workbook";

/** Progress of a task. */
export interface TaskStep {
  readonly done: number;
  readonly of: number;
  readonly file?: string;
}

/** The phases of a task. */
export type Activity<F> =
  | {
      readonly kind: "idle";
      /** Parts that Excel left out of the last successful run. */
      readonly leftOut?: readonly LeftOut[];
    }
  | {
      readonly kind: "running";
      readonly leftOut?: readonly LeftOut[];
      readonly step: StepKind;
      /** Unknown at first. */
      readonly at?: TaskStep;
      /** Set while Excel does not respond. */
      readonly silence?: Silence | undefined;
      /** The user has asked to stop; writing takes a moment to end. */
      readonly isStopping: boolean;
    }
  | { readonly kind: "failed"; readonly failure: F }
  | { readonly kind: "cancelled" }
  /** A piece of the program did not load, so nothing was begun. */
  | { readonly kind: "incomplete" };

export interface TaskState<T, F> {
  readonly activity: Activity<F>;
  /** The last success; failures and cancelling preserve it. */
  readonly result: T | undefined;
}

export type TaskEvent<T, F> =
  | { readonly kind: "started"; readonly step: StepKind }
  | { readonly kind: "advanced"; readonly step: StepKind; readonly at: TaskStep }
  | { readonly kind: "silence"; readonly silence: Silence | undefined }
  | { readonly kind: "left-out"; readonly leftOut: readonly LeftOut[] }
  | { readonly kind: "stopping" }
  | { readonly kind: "ended"; readonly outcome: Outcome<T, F> }
  | { readonly kind: "incomplete" }
  /** The user has answered the failure's question. */
  | { readonly kind: "settled" };

export const IDLE: TaskState<never, never> = { activity: { kind: "idle" }, result: undefined };

/** Returns the state after the event. Events of a finished run are ignored. */
export function nextTaskState<T, F extends { readonly kind: string }>(
  state: TaskState<T, F>,
  event: TaskEvent<T, F>,
): TaskState<T, F> {
  const { activity, result } = state;
  switch (event.kind) {
    case "started":
      return { activity: { kind: "running", step: event.step, isStopping: false }, result };
    case "ended":
      return ended(event.outcome, state);
    case "incomplete":
      return { activity: { kind: "incomplete" }, result };
    case "settled":
      return { activity: { kind: "idle" }, result };
    default:
      return activity.kind === "running" ? { activity: { ...activity, ...toldBy(event) }, result } : state;
  }
}

function ended<T, F extends { readonly kind: string }>(
  outcome: Outcome<T, F>,
  { activity, result }: TaskState<T, F>,
): TaskState<T, F> {
  if (outcome.ok) {
    const leftOut = activity.kind === "running" ? activity.leftOut : undefined;
    return { activity: { kind: "idle", leftOut }, result: outcome.value };
  }
  const { failure } = outcome;
  return {
    activity: failure.kind === "cancelled" ? { kind: "cancelled" } : { kind: "failed", failure },
    result,
  };
}

type Told = Extract<
  TaskEvent<never, never>,
  | { readonly kind: "advanced" }
  | { readonly kind: "silence" }
  | { readonly kind: "left-out" }
  | { readonly kind: "stopping" }
>;

function toldBy(event: Told): Partial<Extract<Activity<never>, { readonly kind: "running" }>> {
  switch (event.kind) {
    case "advanced":
      return { step: event.step, at: event.at };
    case "silence":
      return { silence: event.silence };
    case "left-out":
      return { leftOut: event.leftOut };
    case "stopping":
      return { isStopping: true };
  }
}
