import type { FileFailure } from "../../workbook/files";
import type { Called, NoResult } from "./worker-pool";

/** Returns why a thread did not finish a file. */
export function fileFailure(why: Exclude<NoResult, { readonly kind: "stopped" }>): FileFailure {
  return why.kind === "overtime"
    ? { kind: "too-large", limit: "time", allowed: why.milliseconds }
    : { kind: "not-opened", problem: "reader-failed", reason: why.message };
}

/** Returns the result of work on our own data, which should never fail. */
export function done<T>(called: Called<T>): T {
  if (called.ok) return called.value;
  throw new Error(`a thread did not do its job: ${JSON.stringify(called.failure)}`);
}

/** Like `done`; undefined if the user stopped it. */
export const doneUnlessStopped = <T>(called: Called<T>): T | undefined =>
  !called.ok && called.failure.kind === "stopped" ? undefined : done(called);
