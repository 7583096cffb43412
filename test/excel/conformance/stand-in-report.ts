import { conformanceChecks } from "../../../src/excel/conformance/conformance-checks";
import type { ConformanceReport } from "../../../src/excel/conformance/conformance-report";
import { runConformance } from "../../../src/excel/conformance/run-conformance";
import { startHost, type Host } from "../../host/start-host";

/** What our stand-in answers in a new workbook, with the host as it stands after that. */
export async function standInReport(): Promise<{ readonly report: ConformanceReport; readonly host: Host }> {
  const host = startHost();
  const report = await runConformance(
    conformanceChecks,
    () => performance.now(),
    () => undefined,
  );
  return { report, host };
}

/** A report without what differs from run to run, as text that can be compared line by line. */
export const comparable = ({ checks, ...rest }: ConformanceReport): string =>
  `${JSON.stringify({ ...rest, checks: checks.map((check) => ({ ...check, ms: 0 })) }, undefined, 2)}\n`;
