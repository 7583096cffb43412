import type { WorkerAnswer, WorkerJob } from "./worker-messages";

/** The little of a Web Worker that the pool needs. */
export interface WorkerThread {
  onmessage: ((event: MessageEvent<WorkerAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  readonly postMessage: (job: WorkerJob, transfer: Transferable[]) => void;
  readonly terminate: () => void;
}

/** Why a job has no answer. */
export type NoAnswer =
  | { readonly kind: "stopped" }
  /** The worker was killed after `milliseconds`. */
  | { readonly kind: "overtime"; readonly milliseconds: number }
  | { readonly kind: "crashed"; readonly message: string };

export interface PoolOptions {
  readonly start: () => WorkerThread;
  /** Threads at once; each may hold one unzipped workbook in memory. */
  readonly size: number;
  /** A job longer than this is killed, with its thread. */
  readonly patience: number;
}

interface Waiting {
  readonly job: WorkerJob;
  readonly transfer: readonly ArrayBuffer[];
  readonly settle: (answer: WorkerAnswer | NoAnswer) => void;
}

/** Gives jobs to a few threads, as they become free. Threads are started when first needed, and can all be killed. */
export class WorkerPool {
  readonly #options: PoolOptions;
  readonly #idle: WorkerThread[] = [];
  readonly #busy = new Map<WorkerThread, Waiting>();
  #queue: Waiting[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** The worker's answer, or why there is none. Never rejects. Buffers in `transfer` are moved, not copied. */
  run(job: WorkerJob, transfer: readonly ArrayBuffer[] = []): Promise<WorkerAnswer | NoAnswer> {
    return new Promise((settle) => {
      this.#queue.push({ job, transfer, settle });
      this.#next();
    });
  }

  /** Kills every thread in the middle of what it does; jobs that wait or run are answered "stopped". */
  stop(): void {
    const unfinished = [...this.#busy.values(), ...this.#queue];
    this.#queue = [];
    for (const thread of [...this.#busy.keys(), ...this.#idle]) thread.terminate();
    this.#busy.clear();
    this.#idle.length = 0;
    for (const { settle } of unfinished) settle({ kind: "stopped" });
  }

  #next(): void {
    if (this.#busy.size >= this.#options.size) return;
    const waiting = this.#queue.shift();
    if (waiting === undefined) return;
    const thread = this.#idle.pop() ?? this.#options.start();
    this.#busy.set(thread, waiting);
    const { patience } = this.#options;
    const timer = setTimeout(() => kill({ kind: "overtime", milliseconds: patience }), patience);
    const finish = (answer: WorkerAnswer | NoAnswer): void => {
      clearTimeout(timer);
      if (!this.#busy.delete(thread)) return;
      waiting.settle(answer);
      this.#next();
    };
    const kill = (reason: NoAnswer): void => {
      thread.terminate();
      finish(reason);
    };
    thread.onmessage = ({ data }) => {
      this.#idle.push(thread);
      finish(data);
    };
    thread.onerror = ({ message }) => kill({ kind: "crashed", message });
    thread.postMessage(waiting.job, [...waiting.transfer]);
  }
}
