import { fail, succeed, type Outcome } from "../../base/outcome";
import { missingPiece } from "../../base/missing-piece";
import type { JobAnswer, JobMessage } from "./job-messages";
import type { JobInput, JobKind, JobResult } from "./jobs";
import type { OfficeKnowledge } from "../received/office-knowledge";

/** Receives the outcome of a thread's job. */
export interface ThreadListener {
  readonly answered: (answer: JobAnswer) => void;
  /** The thread is gone and will not answer. */
  readonly crashed: (message: string) => void;
  /** Its program did not load: no connection, or the server has a newer version. */
  readonly missing: () => void;
}

/** A thread of the browser or of Node, as the pool needs it. */
export interface WorkerThread {
  /** Called once, before anything is posted. */
  readonly listen: (listener: ThreadListener) => void;
  /** Buffers in `transfer` are moved, not copied. */
  readonly post: <K extends JobKind>(message: JobMessage<K>, transfer: readonly ArrayBuffer[]) => void;
  readonly terminate: () => void;
}

/** Why a job has no result. */
export type NoResult =
  | { readonly kind: "stopped" }
  /** The worker was killed after `milliseconds`. */
  | { readonly kind: "overtime"; readonly milliseconds: number }
  | { readonly kind: "crashed"; readonly message: string }
  /** The worker threw, which it never should. */
  | { readonly kind: "bug"; readonly message: string };

interface Missing {
  readonly kind: "missing";
}

export type Called<T> = Outcome<T, NoResult>;

export interface PoolOptions {
  readonly start: () => WorkerThread;
  /** Threads at once; each may hold one unzipped workbook in memory. */
  readonly size: number;
  /** In milliseconds; a longer job is killed with its thread. */
  readonly patience: number;
}

export interface JobOptions {
  /** Buffers that are moved, not copied. */
  readonly transfer?: readonly ArrayBuffer[];
  /** What the thread needs to know for the job; sent once to each thread while it is the same object. */
  readonly knowledge?: OfficeKnowledge;
}

interface Waiting {
  readonly post: (thread: WorkerThread) => void;
  readonly settle: (answer: JobAnswer | NoResult | Missing) => void;
}

/** A thread with a job. */
interface Running extends Waiting {
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Gives jobs to a few threads as they become free. Starts threads on demand; can kill all. */
export class WorkerPool {
  readonly #options: PoolOptions;
  #idle: WorkerThread[] = [];
  readonly #busy = new Map<WorkerThread, Running>();
  readonly #knows = new WeakMap<WorkerThread, OfficeKnowledge>();
  #queue: Waiting[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Starts a thread in advance, so that its program is loaded before the connection may be lost. */
  warm(): void {
    if (this.#idle.length + this.#busy.size === 0) this.#idle.push(this.#started());
  }

  /**
   * Returns the result of the job, or why there is none. Rejects only if the thread's program did not load,
   * which the next job retries, or if a thread answers another job.
   */
  call<K extends JobKind>(
    kind: K,
    input: JobInput<K>,
    { transfer = [], knowledge }: JobOptions = {},
  ): Promise<Called<JobResult<K>>> {
    return new Promise((resolve, reject) => {
      const post = (thread: WorkerThread): void =>
        thread.post<K>({ kind, input, knowledge: this.#news(thread, knowledge) }, transfer);
      const settle = (answer: JobAnswer | NoResult | Missing): void => {
        if (answer.kind === "missing") {
          reject(missingPiece("the program of a thread did not come"));
          return;
        }
        const result = answer.kind === "done" ? answer.results[kind] : undefined;
        if (result !== undefined) resolve(succeed(result));
        else if (answer.kind !== "done") resolve(fail(answer));
        else reject(new Error(`a thread was to ${kind} and answered something else`));
      };
      this.#queue.push({ post, settle });
      this.#next();
    });
  }

  /** Runs `work` with the pool; aborting the signal kills the threads at once. */
  async until<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const stop = (): void => this.stop();
    signal.addEventListener("abort", stop, { once: true });
    try {
      return await work();
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  /** Kills all threads; running and waiting jobs end as "stopped". */
  stop(): void {
    const waiting = this.#queue;
    this.#queue = [];
    for (const thread of this.#idle) thread.terminate();
    this.#idle = [];
    for (const thread of [...this.#busy.keys()]) this.#kill(thread, { kind: "stopped" });
    for (const { settle } of waiting) settle({ kind: "stopped" });
  }

  /** Returns what the thread still has to be told. */
  #news(thread: WorkerThread, knowledge: OfficeKnowledge | undefined): OfficeKnowledge | undefined {
    if (knowledge === undefined || this.#knows.get(thread) === knowledge) return undefined;
    this.#knows.set(thread, knowledge);
    return knowledge;
  }

  #next(): void {
    if (this.#busy.size >= this.#options.size) return;
    const waiting = this.#queue.shift();
    if (waiting === undefined) return;
    const thread = this.#idle.pop() ?? this.#started();
    const { patience } = this.#options;
    const overtime = (): void => this.#kill(thread, { kind: "overtime", milliseconds: patience });
    this.#busy.set(thread, { ...waiting, timer: setTimeout(overtime, patience) });
    waiting.post(thread);
  }

  #started(): WorkerThread {
    const thread = this.#options.start();
    thread.listen({
      answered: (answer) => {
        // A thread killed just now may have answered a moment before.
        if (!this.#busy.has(thread)) return;
        this.#idle.push(thread);
        this.#finish(thread, answer);
      },
      crashed: (message) => this.#kill(thread, { kind: "crashed", message }),
      missing: () => this.#kill(thread, { kind: "missing" }),
    });
    return thread;
  }

  #kill(thread: WorkerThread, reason: NoResult | Missing): void {
    thread.terminate();
    // It may have crashed between two jobs.
    this.#idle = this.#idle.filter((other) => other !== thread);
    this.#finish(thread, reason);
  }

  #finish(thread: WorkerThread, answer: JobAnswer | NoResult | Missing): void {
    const running = this.#busy.get(thread);
    if (running === undefined) return;
    clearTimeout(running.timer);
    this.#busy.delete(thread);
    running.settle(answer);
    this.#next();
  }
}
