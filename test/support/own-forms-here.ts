import { answerOwnForms } from "../../src/threads/answer-own-form";
import { pooledOwnForm } from "../../src/threads/pooled-own-form";
import { WorkerPool, type ThreadListener, type WorkerThread } from "../../src/threads/worker-pool";
import type { OwnFormDesk } from "../../src/use-cases/own-form/own-form-desk";
import { patchWorkbook } from "../../src/xlsx/patching/patch-workbook";
import { realWorkbooks } from "./real-workbooks";

/** What a message becomes on its way to another thread and back. */
export type Crossing = <T>(message: T) => T;

/** A thread that is none: it answers own-form jobs where it stands, after everything else that waits. */
function threadHere(cross: Crossing): WorkerThread {
  const answer = answerOwnForms(realWorkbooks.read, patchWorkbook);
  let listener: ThreadListener | undefined;
  let isGone = false;
  return {
    listen: (given) => (listener = given),
    post: (message) => {
      if (message.kind !== "own-form") throw new Error(`not for this thread: ${message.kind}`);
      void answer(cross(message.job)).then(
        (answered) => isGone || listener?.answered({ kind: "own-form", answer: cross(answered) }),
        (error: unknown) => isGone || listener?.answered({ kind: "bug", message: String(error) }),
      );
    },
    terminate: () => (isGone = true),
  };
}

/** Roll-ups of own forms as the pane has them, in this thread. */
export function ownFormsHere(cross: Crossing = (message) => message): OwnFormDesk {
  const pool = (size: number): WorkerPool =>
    new WorkerPool({ start: () => threadHere(cross), size, patience: 60_000 });
  return pooledOwnForm({ readers: pool(2), adder: pool(1), width: 2 });
}
