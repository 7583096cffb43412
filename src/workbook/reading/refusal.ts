import type { FileFailure, FileLimit } from "../files/file-failure";

/**
 * Carries a `FileFailure` from deep inside the reader up to `readWorkbook`, the only place that catches it.
 */
export class Refusal extends Error {
  readonly failure: FileFailure;

  constructor(failure: FileFailure) {
    super(failure.kind);
    this.name = "Refusal";
    this.failure = failure;
  }
}

/** Stops reading: `part` (a path inside the package, or "zip directory") is broken or missing. */
export function refuseDamaged(part: string): never {
  throw new Refusal({ kind: "damaged", part });
}

/** Stops reading: the file exceeds `limit`, whose maximum is `allowed`. */
export function refuseTooLarge(limit: FileLimit, allowed: number): never {
  throw new Refusal({ kind: "too-large", limit, allowed });
}
