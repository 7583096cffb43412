import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import type { Limits } from "../../workbook/package";

/** In milliseconds of a processor. */
const LONGEST = 8_000;
/** So little time by the clock on the wall that asking the thread costs more than it tells. */
const LITTLE = 500;
const NANOSECONDS = 1e6;

/**
 * Milliseconds of a processor that this thread has had; undefined where Node cannot tell. Its own call for it came with Node
 * 23.9, and before it only Linux says so: what `performance.eventLoopUtilization` calls active goes by the clock on the wall,
 * and `process.cpuUsage` counts all threads together.
 */
function threadTime(): number | undefined {
  try {
    const time = Number.parseInt(readFileSync("/proc/thread-self/schedstat", "latin1"), 10);
    // A kernel that does not count says 0.
    return time > 0 ? time / NANOSECONDS : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Milliseconds that a thread has had of a processor since now, or more: as long as the clock on the wall shows less than
 * `limit` it is not asked, because it cannot have had more than that.
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
    // What passed until it is asked for the first time counts as its own.
    before ??= (thread() ?? NaN) - elapsed;
    if (elapsed <= limit) return elapsed;
    const had = (thread() ?? NaN) - before;
    return Number.isNaN(had) ? elapsed : had;
  };
}

const limits: Partial<Limits> = threadTime() === undefined ? {} : { milliseconds: LONGEST };

/**
 * How long one file may be read: 8 seconds of a processor, which other work on the machine does not shorten; where that cannot
 * be told, the longer limit by the clock on the wall.
 */
export const readingTime = (): { readonly now: () => number; readonly limits: Partial<Limits> } => ({
  now: processorClock(LONGEST, () => performance.now(), threadTime),
  limits,
});
