import type { OpenProblem } from "../../workbook/files";

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
export function openFailure(error: unknown): {
  readonly kind: "not-opened";
  readonly problem: OpenProblem;
  readonly reason: string;
} {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const name = typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";
  const problem = PROBLEMS[code] ?? PROBLEMS[name] ?? "disk-failed";
  return { kind: "not-opened", problem, reason: error instanceof Error ? error.message : String(error) };
}
