import type { Fingerprint } from "../../base/codes";
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { fingerprintOf, type SaveProblem, type Standing } from "../../workbook/files";

/** What the codes of the system mean to whoever wants to save. */
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
 * Writes a file, making its folder when needed. All of it is written beside the target and on the disk before it takes
 * the name: whoever is stopped at any moment leaves the old file as it was. Fails with "changed" where something else
 * stands than `standing` says.
 */
export async function saveFile(
  path: string,
  bytes: Uint8Array,
  standing?: Standing,
): Promise<Outcome<undefined, { readonly reason: SaveProblem }>> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const there = await stat(path).catch(() => undefined);
    if (there?.isDirectory()) return fail({ reason: "is-folder" });
    if (there !== undefined && !there.isFile()) {
      // A pipe or the terminal holds nothing that could be lost, and must stay what it is.
      await writeFile(path, bytes);
      return succeed(undefined);
    }
    // A link goes on pointing at the file; a file that nobody may write is not replaced either.
    const target = there === undefined ? path : await realpath(path);
    if (there !== undefined) await (await open(target, "r+")).close();
    const isSaved = await replace(target, bytes, there?.mode, standing);
    return isSaved ? succeed(undefined) : fail({ reason: "changed" });
  } catch (error) {
    return fail({ reason: problemOf(error) });
  }
}

/** False when other content than expected stands there by now. */
async function replace(
  target: string,
  bytes: Uint8Array,
  mode: number | undefined,
  standing: Standing | undefined,
): Promise<boolean> {
  // A name with a dot in front is passed over where a folder is read, should the machine stop before it is taken away.
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

/** Undefined where nothing stands. */
async function contentOf(path: string): Promise<Fingerprint | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && fingerprintOf(bytes);
}

/** Milliseconds after which a lock is one of a run that was killed: it is held for one reading and one renaming. */
const STALE = 10_000;

/** Compares and renames as one step; false where other content stands there or somebody else is at it. */
async function renameOver(target: string, beside: string, { fingerprint }: Standing): Promise<boolean> {
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
