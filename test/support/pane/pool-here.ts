import { openFormWithCopies } from "../../../src/desk/threads/open-form";
import { readFile } from "../../../src/desk/threads/read-file";
import { rollUpJobs } from "../../../src/desk/threads/roll-up-jobs";
import { WorkerPool } from "../../../src/desk/threads/worker-pool";
import { realWorkbooks } from "../files/real-workbooks";
import { threadHere, type Crossing, type ThreadHere } from "./thread-here";

export interface PoolHere {
  readonly pool: WorkerPool;
  /** The started threads. */
  readonly threads: readonly ThreadHere[];
}

/**
 * Returns a pool of in-process threads. `read`: how they read received files; `cross`: how data change
 * between threads.
 */
export function poolHere(read: typeof realWorkbooks.read = realWorkbooks.read, cross?: Crossing): PoolHere {
  const threads: ThreadHere[] = [];
  const start = (): ThreadHere => {
    const thread = threadHere(
      {
        read: (file, known) => readFile(file, { ...realWorkbooks, read }, known),
        openForm: (form) => openFormWithCopies(form, realWorkbooks.read, read),
        ...rollUpJobs(realWorkbooks),
      },
      cross,
    );
    threads.push(thread);
    return thread;
  };
  return { threads, pool: new WorkerPool({ start, size: 1, patience: 60_000 }) };
}
