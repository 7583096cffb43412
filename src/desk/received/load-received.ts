import type { FileFailure, OpenProblem } from "../../workbook/files";
import { fail, succeed, type Outcome } from "../../base/outcome";

/** In bytes. Reports have a few kilobytes; larger files are not loaded. */
const LARGEST_FILE = 256 * 2 ** 20;

/** Loads a file after checking its size. Fails if it is no file, is too large or cannot be opened. */
export async function loadReceived(
  size: () => number | Promise<number | "not-a-file">,
  load: () => Promise<Uint8Array>,
): Promise<Outcome<Uint8Array, FileFailure>> {
  try {
    const known = await size();
    if (known === "not-a-file") return fail({ kind: "not-a-file" });
    return known > LARGEST_FILE
      ? fail({ kind: "too-large", limit: "file-size", allowed: LARGEST_FILE })
      : succeed(await load());
  } catch (error) {
    return fail(openFailure(error));
  }
}

/** Meanings of system error codes and browser error names. */
const PROBLEMS: Readonly<Partial<Record<string, OpenProblem>>> = {
  EBUSY: "in-use",
  ETXTBSY: "in-use",
  NoModificationAllowedError: "in-use",
  EACCES: "not-allowed",
  EPERM: "not-allowed",
  NotAllowedError: "not-allowed",
  SecurityError: "not-allowed",
  ENOENT: "gone",
  ENOTDIR: "gone",
  NotFoundError: "gone",
  EILSEQ: "bad-name",
};

/** Maps a thrown value to a file-open failure. */
function openFailure(error: unknown): {
  readonly kind: "not-opened";
  readonly problem: OpenProblem;
  readonly reason: string;
} {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const name = typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";
  const problem = PROBLEMS[code] ?? PROBLEMS[name] ?? "disk-failed";
  return { kind: "not-opened", problem, reason: error instanceof Error ? error.message : String(error) };
}
