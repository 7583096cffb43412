import type { Rejection, SourceFile } from "../../model/finding";
import type { Progress, ReceivedFile } from "../../workbook/files";
import { fileFailure } from "./done";
import type { HeldFile } from "./held-file";
import { inLanes } from "./map-concurrently";
import type { Called, WorkerPool } from "./worker-pool";

export interface ReadingPool {
  /** Stopping it must stop nothing else. */
  readonly readers: WorkerPool;
  /** Files read at once. */
  readonly width: number;
  readonly progress: Progress;
  /** When it is aborted the threads are killed at once. */
  readonly signal: AbortSignal;
}

interface Rejected {
  readonly kind: "rejected";
  readonly source: SourceFile;
  readonly rejection: Rejection;
}

/**
 * Reads files in the pool's threads, several at once. A file whose thread crashes or takes too long is rejected with that
 * reason; the others go on. Undefined when it was stopped.
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
    // Stopping the threads does nothing to a job that is only about to be given.
    if (signal.aborted) return undefined;
    if (!bytes.ok) return rejected(bytes.failure);
    const reading = await read({ name, bytes: bytes.value, passwords });
    if (reading.ok) return reading.value;
    return reading.failure.kind === "stopped" ? undefined : rejected(fileFailure(reading.failure));
  };
  return readers.until(signal, () => inLanes(files, readOne, { width, progress, signal }));
}
