import { type Outcome, fail, succeed } from "../../base/outcome";
import type { HostFailure } from "../../workbook/open-workbook";
import { failureOf } from "./excel-failure";
import { HostStop } from "./host-stop";

/** Oldest supported Excel: LTSC 2021. Newer members are used only if their set is supported. */
const NEEDED_SET = "1.14";

/** Returns whether this Excel supports an ExcelApi requirement set. */
export const hasExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);

/**
 * Runs work on the open workbook; waits while somebody edits a cell. Returns its result or the reason why
 * Excel refused. Throws bugs.
 */
export async function runInExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<Outcome<T, HostFailure>> {
  if (!hasExcelApi(NEEDED_SET)) return fail({ kind: "excel-too-old", needed: NEEDED_SET });
  try {
    return succeed(await Excel.run({ delayForCellEdit: true }, work));
  } catch (error) {
    return fail(error instanceof HostStop ? error.failure : failureOf(error));
  }
}
