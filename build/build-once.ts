import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";

export interface Build {
  /** The file that is there once the build is. */
  readonly marker: string;
  /** Files and folders it is made from. */
  readonly sources: readonly string[];
  /** A folder that exists while somebody builds; outside of what the build cleans. */
  readonly lock: string;
  readonly build: () => void;
}

/** A build takes seconds; a lock older than this was left behind by a process that was killed. */
const LONGEST = 5 * 60 * 1000;
const LOOK_AGAIN = 200;

/** Builds if something has changed since the last time. Of several processes that ask at once, one builds. */
export function buildOnce({ marker, sources, lock, build }: Build): void {
  mkdirSync(dirname(lock), { recursive: true });
  // While somebody builds, the marker may be there and not be finished.
  while (existsSync(lock) || !isUpToDate(marker, sources)) {
    if (!take(lock)) {
      // Jest's workers are processes of their own, and this function is called from synchronous code.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN);
      continue;
    }
    try {
      const started = new Date();
      if (!isUpToDate(marker, sources)) {
        build();
        // What is edited during the build is newer than its result.
        utimesSync(marker, started, started);
      }
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
    return;
  }
}

function isUpToDate(marker: string, sources: readonly string[]): boolean {
  return existsSync(marker) && statSync(marker).mtimeMs >= Math.max(...sources.map(newest));
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const inside = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(mtimeMs, ...inside);
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > LONGEST) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}
