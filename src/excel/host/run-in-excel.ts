import { type Outcome, fail, succeed } from "../../base/outcome";
import type { HostFailure } from "../../workbook/open-workbook";
import { failureOf } from "./excel-failure";
import { HostStop } from "./host-stop";

/** The oldest Excel we work with: LTSC 2021. Newer members are used only after asking for their set. */
const NEEDED_SET = "1.14";

/** Whether this Excel has a requirement set of ExcelApi. */
export const hasExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);

/**
 * Does work on the open workbook, waiting while somebody types in a cell. Answers what the work answers, or why Excel did
 * not do it. A mistake of ours is thrown.
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
