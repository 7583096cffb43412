import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import type { Limits } from "../../workbook/package";

/** Milliseconds of processor time. */
const LONGEST = 8_000;
/** Milliseconds of wall-clock time below which asking for the thread's time costs more than it helps. */
const LITTLE = 500;
const NANOSECONDS = 1e6;

/**
 * Returns the processor time of this thread in milliseconds; undefined if Node cannot tell. Node has a call
 * for it since 23.9; before that only Linux reports it: `performance.eventLoopUtilization` measures
 * wall-clock time, and `process.cpuUsage` counts all threads together.
 */
function threadTime(): number | undefined {
  try {
    const time = Number.parseInt(readFileSync("/proc/thread-self/schedstat", "latin1"), 10);
    // A kernel that does not count reports 0.
    return time > 0 ? time / NANOSECONDS : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Returns an upper bound of the processor time of a thread since now, in milliseconds. Uses wall-clock time
 * while it is below `limit`, since processor time cannot exceed it.
 */
export function processorClock(
  limit: number,
  wall: () => number,
  thread: () => number | undefined,
): () => number {
  const began = wall();
  let before: number | undefined;
  return () => {
    const elapsed = wall() - began;
    if (elapsed < LITTLE) return elapsed;
    // Time before the first query counts as the file's own.
    before ??= (thread() ?? NaN) - elapsed;
    if (elapsed <= limit) return elapsed;
    const had = (thread() ?? NaN) - before;
    return Number.isNaN(had) ? elapsed : had;
  };
}

const limits: Partial<Limits> = threadTime() === undefined ? {} : { milliseconds: LONGEST };

/**
 * Returns the time limit for reading one file: 8 seconds of processor time, independent of other programs; a
 * longer limit of wall-clock time if processor time is unknown.
 */
export const readingTime = (): { readonly now: () => number; readonly limits: Partial<Limits> } => ({
  now: processorClock(LONGEST, () => performance.now(), threadTime),
  limits,
});
