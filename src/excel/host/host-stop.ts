import type { HostFailure } from "../../workbook/open-workbook";

/** Ends a piece of work on the workbook for a reason the user can act on; caught by `runInExcel` alone. */
export class HostStop extends Error {
  constructor(readonly failure: HostFailure) {
    super(failure.kind);
  }
}
