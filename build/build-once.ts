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
  /** File that exists once the build has run. */
  readonly marker: string;
  /** Files and folders the build reads. */
  readonly sources: readonly string[];
  /**
   * Lock file with the process id of the running build. It lies outside the folders that the build cleans.
   */
  readonly lock: string;
  readonly build: () => void;
}

const LOOK_AGAIN = 200;

/** Builds if a source changed since the last build. If several processes call it at once, only one builds. */
export function buildOnce({ marker, sources, lock, build }: Build): void {
  mkdirSync(dirname(lock), { recursive: true });
  // During a build the marker may exist before it is complete.
  while (existsSync(lock) || !isUpToDate(marker, sources)) {
    if (!take(lock)) {
      // Jest's workers are separate processes, and this function is called from synchronous code.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN);
      continue;
    }
    try {
      const started = new Date();
      if (!isUpToDate(marker, sources)) {
        build();
        // Sources edited during the build must count as newer than its result.
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

/** Returns whether the process that made the lock was killed before it could remove it. */
function isAbandoned(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, "utf8")), 0);
    return false;
  } catch (error) {
    return typeof error === "object" && error !== null && "code" in error && error.code === "ESRCH";
  }
}
