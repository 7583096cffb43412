import type { Rejection, SourceFile } from "../../model/finding";
import type { Progress, ReceivedFile } from "../../workbook/files";
import { fileFailure } from "./done";
import type { HeldFile } from "./held-file";
import type { Called, WorkerPool } from "./worker-pool";

export interface ReadingPool {
  /** A separate pool, so that stopping it stops nothing else. */
  readonly readers: WorkerPool;
  /** Files read at once. */
  readonly width: number;
  readonly progress: Progress;
  /** Aborting kills the threads at once. */
  readonly signal: AbortSignal;
}

interface Rejected {
  readonly kind: "rejected";
  readonly source: SourceFile;
  readonly rejection: Rejection;
}

/**
 * Reads files in the pool's threads, several at once. Rejects a file whose thread crashes or takes too long
 * and continues with the others. Undefined if stopped.
 */
export function readInThreads<T>(
  files: readonly ReceivedFile[],
  read: (file: HeldFile) => Promise<Called<T>>,
  { readers, width, progress, signal }: ReadingPool,
): Promise<readonly (T | Rejected)[] | undefined> {
  const readOne = async ({
    name,
    bytes: load,
    passwords,
  }: ReceivedFile): Promise<T | Rejected | undefined> => {
    const rejected = (rejection: Rejection): Rejected => ({
      kind: "rejected",
      source: { file: name },
      rejection,
    });
    const bytes = await load();
    // Stopping the threads does not affect a job not given yet.
    if (signal.aborted) return undefined;
    if (!bytes.ok) return rejected(bytes.failure);
    const reading = await read({ name, bytes: bytes.value, passwords });
    if (reading.ok) return reading.value;
    return reading.failure.kind === "stopped" ? undefined : rejected(fileFailure(reading.failure));
  };
  return readers.until(signal, () => mapConcurrently(files, readOne, { width, progress, signal }));
}

/** Reads one file; undefined if stopped. */
type ReadOne<T> = (file: ReceivedFile) => Promise<T | undefined>;

/**
 * Reads files, `width` at once, and returns readings in file order; undefined if stopped. Each lane loads its
 * next file only after the previous one, so that few are in memory.
 */
async function mapConcurrently<T>(
  files: readonly ReceivedFile[],
  readOne: ReadOne<T>,
  { width, progress, signal }: { width: number; progress: Progress; signal: AbortSignal },
): Promise<readonly T[] | undefined> {
  const readings: (T | undefined)[] = files.map(() => undefined);
  let next = 0;
  let done = 0;
  let isCancelled = isAborted(signal);
  const lane = async (): Promise<void> => {
    while (!isCancelled) {
      const index = next++;
      const file = files[index];
      if (file === undefined) return;
      const reading = await readOne(file);
      if (reading === undefined || isAborted(signal)) {
        isCancelled = true;
        return;
      }
      readings[index] = reading;
      done += 1;
      if (progress(done, files.length, file.name) === "cancel") isCancelled = true;
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, files.length) }, lane));
  return isCancelled ? undefined : readings.filter((reading) => reading !== undefined);
}

/** The signal changes while others run; a function keeps the compiler from assuming otherwise. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;
