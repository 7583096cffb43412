import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

export interface Build {
  /** The file that is there once the build is. */
  readonly marker: string;
  /** Files and folders it is made from. */
  readonly sources: readonly string[];
  /** A file that exists while somebody builds, with the number of the process; outside of what the build cleans. */
  readonly lock: string;
  readonly build: () => void;
}

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
      rmSync(lock, { force: true });
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
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** Whether the process that made the lock was killed before it could remove it. */
function isAbandoned(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, "utf8")), 0);
    return false;
  } catch (error) {
    return typeof error === "object" && error !== null && "code" in error && error.code === "ESRCH";
  }
}
