import { answerJobs, type JobRunners } from "../../../src/desk/threads/answer-jobs";
import type { ThreadListener, WorkerThread } from "../../../src/desk/threads/worker-pool";

/** Simulates the copy of a message between threads. */
export type Crossing = <T>(message: T) => T;

/** An in-process stand-in for a thread, with a record of its use. */
export interface ThreadHere extends WorkerThread {
  /** The jobs it received, and whether knowledge was sent along. */
  readonly posted: { readonly kind: string; readonly isTold: boolean }[];
  readonly isTerminated: () => boolean;
  readonly crash: (message: string) => void;
  /** Makes its script fail to load. */
  readonly miss: () => void;
}

/** Creates one that runs its jobs in this thread, after all pending work. */
export function threadHere(runners: Partial<JobRunners>, cross: Crossing = (message) => message): ThreadHere {
  const posted: ThreadHere["posted"] = [];
  let listener: ThreadListener | undefined;
  let isTerminated = false;
  const answer = answerJobs(runners, (done) => {
    if (!isTerminated) listener?.answered(cross(done));
  });
  return {
    posted,
    isTerminated: () => isTerminated,
    crash: (message) => listener?.crashed(message),
    miss: () => listener?.missing(),
    listen: (given) => (listener = given),
    post: (message) => {
      posted.push({ kind: message.kind, isTold: message.knowledge !== undefined });
      answer(cross(message));
    },
    terminate: () => (isTerminated = true),
  };
}

/** Never resolves. */
export const silence = (): Promise<never> => new Promise(() => undefined);
