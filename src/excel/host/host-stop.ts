import type { HostFailure } from "../../workbook/open-workbook";

/** Stops work on the workbook for a reason the user can act on; only `runInExcel` catches it. */
export class HostStop extends Error {
  constructor(readonly failure: HostFailure) {
    super(failure.kind);
  }
}
