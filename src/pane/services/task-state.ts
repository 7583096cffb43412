import type { Outcome } from "../../base/outcome";
import type { LeftOut } from "../../workbook/open-workbook";
import type { StepKind } from "../words/pane-words";
import type { Silence } from "./watched-workbook";

/** How far a task has come. */
export interface TaskStep {
  readonly done: number;
  readonly of: number;
  readonly file?: string;
}

/** The phases of a task. */
export type Activity<F> =
  | {
      readonly kind: "idle";
      /** What Excel did not take of the run that has just ended well. */
      readonly leftOut?: readonly LeftOut[];
    }
  | {
      readonly kind: "running";
      readonly leftOut?: readonly LeftOut[];
      readonly step: StepKind;
      /** Unknown at first. */
      readonly at?: TaskStep;
      /** Set while Excel does not answer. */
      readonly silence?: Silence | undefined;
      /** The user has asked to stop; it takes a moment where something is being written. */
      readonly isStopping: boolean;
    }
  | { readonly kind: "failed"; readonly failure: F }
  | { readonly kind: "cancelled" }
  /** A piece of the program did not come, so nothing was begun. */
  | { readonly kind: "incomplete" };

export interface TaskState<T, F> {
  readonly activity: Activity<F>;
  /** The last success; failing or cancelling leaves it as it was. */
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
  /** The user has answered what the failure asked. */
  | { readonly kind: "settled" };

export const IDLE: TaskState<never, never> = { activity: { kind: "idle" }, result: undefined };

/** The state after the event. What is told of a run that has ended already changes nothing. */
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
