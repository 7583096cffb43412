import type { PatchFailure } from "../../files/patch-failure";

/** Carries a `PatchFailure` from deep inside up to `patchWorkbook`, the only place that catches it. */
export class PatchStop extends Error {
  constructor(readonly failure: PatchFailure) {
    super(failure.kind);
    this.name = "PatchStop";
  }
}

/** Stops patching: `part` is written in an unusual way that we do not change. */
export function stopAtUnusual(part: string): never {
  throw new PatchStop({ kind: "unusual", part });
}
