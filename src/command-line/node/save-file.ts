import type { Fingerprint } from "../../base/codes";
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { fingerprintOf, type SaveProblem, type InspectedContent } from "../../workbook/files";

/** Problems by the error codes of the system. */
const PROBLEMS: Readonly<Partial<Record<string, SaveProblem>>> = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EFBIG: "too-large",
  EROFS: "read-only-disk",
  EACCES: "not-allowed",
  EPERM: "not-allowed",
  EBUSY: "in-use",
  ETXTBSY: "in-use",
  EISDIR: "is-folder",
  ENOTDIR: "no-folder",
  EEXIST: "no-folder",
  ENOENT: "no-folder",
  ENAMETOOLONG: "bad-name",
  EINVAL: "bad-name",
};

function problemOf(error: unknown): SaveProblem {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return PROBLEMS[code] ?? "disk-failed";
}

/**
 * Writes a file and creates its folder if needed. Writes and flushes a temporary file beside the target
 * before renaming it, so that an interruption leaves the old file intact. Fails with "changed" if the current
 * content is not `standing`.
 */
export async function saveFile(
  path: string,
  bytes: Uint8Array,
  standing?: InspectedContent,
): Promise<Outcome<undefined, { readonly reason: SaveProblem }>> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const there = await stat(path).catch(() => undefined);
    if (there?.isDirectory()) return fail({ reason: "is-folder" });
    if (there !== undefined && !there.isFile()) {
      // A pipe or the terminal holds no data to lose, and must not be replaced.
      await writeFile(path, bytes);
      return succeed(undefined);
    }
    // A link keeps pointing at the file; a read-only file is not replaced either.
    const target = there === undefined ? path : await realpath(path);
    if (there !== undefined) await (await open(target, "r+")).close();
    const isSaved = await replace(target, bytes, there?.mode, standing);
    return isSaved ? succeed(undefined) : fail({ reason: "changed" });
  } catch (error) {
    return fail({ reason: problemOf(error) });
  }
}

/** Returns false if the content has changed meanwhile. */
async function replace(
  target: string,
  bytes: Uint8Array,
  mode: number | undefined,
  standing: InspectedContent | undefined,
): Promise<boolean> {
  // Reading a folder skips names with a leading dot, in case the machine stops before the file is removed.
  const beside = join(dirname(target), `.${randomUUID()}.tmp`);
  try {
    const file = await open(beside, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (standing !== undefined) return await renameOver(target, beside, standing);
    await rename(beside, target);
    return true;
  } finally {
    await rm(beside, { force: true });
  }
}

/** Returns undefined if there is no file. */
async function contentOf(path: string): Promise<Fingerprint | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && fingerprintOf(bytes);
}

/** Milliseconds after which a lock was left by a killed run: a run holds it for one read and one rename. */
const STALE = 10_000;

/** Compares and renames under a lock; false if the content has changed or another run holds the lock. */
async function renameOver(
  target: string,
  beside: string,
  { fingerprint }: InspectedContent,
): Promise<boolean> {
  const lock = join(dirname(target), `.${createHash("sha256").update(basename(target)).digest("hex")}.lock`);
  const held = await stat(lock).catch(() => undefined);
  if (held !== undefined && Date.now() - held.mtimeMs > STALE) await rm(lock, { force: true });
  const file = await open(lock, "wx").catch(() => undefined);
  if (file === undefined) return false;
  try {
    await file.close();
    if ((await contentOf(target)) !== fingerprint) return false;
    await rename(beside, target);
    return true;
  } finally {
    await rm(lock, { force: true });
  }
}
