import type { FileFailure, OpenProblem } from "../../workbook/files";
import { fail, succeed, type Outcome } from "../../base/outcome";

/** A report of a few kilobytes is expected; what is larger than this, in bytes, is not even loaded. */
const LARGEST_FILE = 256 * 2 ** 20;

/** Reads the bytes of a file after its size. Fails if it is no file, is too large or cannot be opened. */
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

/** What the codes of systems and the names of browsers' errors mean to whoever wants to read a file. */
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
};

/** Why a file was not opened, of whatever was thrown. */
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
