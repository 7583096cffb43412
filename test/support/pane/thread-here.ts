import { answerJobs, type JobRunners } from "../../../src/desk/threads/answer-jobs";
import type { ThreadListener, WorkerThread } from "../../../src/desk/threads/worker-pool";

/** What a message becomes on its way to another thread and back. */
export type Crossing = <T>(message: T) => T;

/** A thread that is none, with what became of it. */
export interface ThreadHere extends WorkerThread {
  /** The jobs it got, and whether it was told at the same time what it is to know. */
  readonly posted: { readonly kind: string; readonly isTold: boolean }[];
  readonly isTerminated: () => boolean;
  readonly crash: (message: string) => void;
  /** Its program does not come. */
  readonly miss: () => void;
}

/** Does its jobs where it stands, after everything else that waits. */
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

/** Never done. */
export const silence = (): Promise<never> => new Promise(() => undefined);
