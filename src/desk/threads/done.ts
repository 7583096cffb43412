import type { FileFailure } from "../../workbook/files";
import type { Called, NoResult } from "./worker-pool";

/** Why a thread did not do what it was to do with a file. */
export function fileFailure(why: Exclude<NoResult, { readonly kind: "stopped" }>): FileFailure {
  return why.kind === "overtime"
    ? { kind: "too-large", limit: "time", allowed: why.milliseconds }
    : { kind: "not-opened", problem: "reader-failed", reason: why.message };
}

/** The result of work on what is our own, in which nothing should fail. */
export function done<T>(called: Called<T>): T {
  if (called.ok) return called.value;
  throw new Error(`a thread did not do its job: ${JSON.stringify(called.failure)}`);
}

/** The same for what the user may stop; then undefined. */
export const doneUnlessStopped = <T>(called: Called<T>): T | undefined =>
  !called.ok && called.failure.kind === "stopped" ? undefined : done(called);
