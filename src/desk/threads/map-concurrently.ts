import type { Progress, ReceivedFile } from "../../workbook/files";

/** Reads one file; undefined when it was stopped. */
export type ReadOne<T> = (file: ReceivedFile) => Promise<T | undefined>;

/**
 * Reads files, `width` of them at once, and answers in the order of the files; undefined when it was stopped. Each lane loads
 * its next file only when the one before is done, so that few are in memory at a time.
 */
export async function inLanes<T>(
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

/** The signal changes while others run; a function keeps the compiler from believing otherwise. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;
