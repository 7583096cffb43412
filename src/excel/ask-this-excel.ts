import { failureOf } from "./host/excel-failure";
import { conformanceChecks } from "./conformance/conformance-checks";
import type { ConformanceReport } from "./conformance/conformance-report";
import { runConformance } from "./conformance/run-conformance";

/** Called after each check. */
export type CheckListener = (asked: {
  readonly id: string;
  readonly ok: boolean;
  readonly done: number;
  readonly of: number;
}) => void;

/** Runs all conformance checks in this Excel. Throws Excel's error if it cannot even list the sheets. */
export async function askThisExcel(onChecked: CheckListener): Promise<ConformanceReport> {
  try {
    return await runConformance(
      conformanceChecks,
      () => performance.now(),
      ({ id, ok }, done, of) => onChecked({ id, ok, done, of }),
    );
  } catch (error) {
    const why = failureOf(error);
    throw new Error("details" in why ? why.details : why.kind, { cause: error });
  }
}
