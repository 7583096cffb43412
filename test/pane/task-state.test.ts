import { fail, succeed } from "../../src/base/outcome";
import { IDLE, nextTaskState, type TaskEvent, type TaskState } from "../../src/pane/services/task-state";

type Failure = { readonly kind: "cancelled" } | { readonly kind: "read-only" };
type Event = TaskEvent<number, Failure>;

const after = (...events: readonly Event[]): TaskState<number, Failure> =>
  events.reduce((state: TaskState<number, Failure>, event) => nextTaskState(state, event), IDLE);
const started: Event = { kind: "started", step: "reading" };

it("runs from its start to its result, which outlives the next run", () => {
  expect(after(started).activity).toEqual({ kind: "running", step: "reading", isStopping: false });
  const done = after(started, { kind: "ended", outcome: succeed(3) });
  expect(done).toEqual({ activity: { kind: "idle" }, result: 3 });
  expect(nextTaskState(done, started).result).toBe(3);
});

it("keeps the last result when a run fails or is cancelled", () => {
  const done: readonly Event[] = [started, { kind: "ended", outcome: succeed(3) }, started];
  const refused = fail({ kind: "read-only" } as const);
  expect(after(...done, { kind: "ended", outcome: refused })).toEqual({
    activity: { kind: "failed", failure: { kind: "read-only" } },
    result: 3,
  });
  const stopped = fail({ kind: "cancelled" } as const);
  expect(after(...done, { kind: "ended", outcome: stopped })).toEqual({
    activity: { kind: "cancelled" },
    result: 3,
  });
});

it("tells how far it is, that Excel is silent and that it is being stopped, each beside the others", () => {
  const at = { done: 2, of: 5, file: "698.xlsx" };
  const told = after(started, { kind: "advanced", step: "painting", at }, { kind: "stopping" });
  expect(told.activity).toEqual({ kind: "running", step: "painting", at, isStopping: true });
});

it("still says what Excel did not take once the run has ended", () => {
  const leftOut = [{ what: "paper", sheet: "Biểu mẫu" }] as const;
  const done = after(started, { kind: "left-out", leftOut }, { kind: "ended", outcome: succeed(3) });
  expect(done).toEqual({ activity: { kind: "idle", leftOut }, result: 3 });
});

it("hears nothing more of a run that has ended", () => {
  const done = after(started, { kind: "ended", outcome: succeed(3) });
  expect(nextTaskState(done, { kind: "stopping" })).toBe(done);
  expect(nextTaskState(done, { kind: "advanced", step: "reading", at: { done: 1, of: 1 } })).toBe(done);
});

it("is idle again once the user has answered what its failure asked", () => {
  const refused = fail({ kind: "read-only" } as const);
  const settled = after(started, { kind: "ended", outcome: refused }, { kind: "settled" });
  expect(settled.activity).toEqual({ kind: "idle" });
});
