import type { ConformanceCheck } from "../../../src/excel/conformance/asking/conformance-check";
import type { CheckResult, ConformanceReport } from "../../../src/excel/conformance/conformance-report";
import type { HostOptions } from "../../host/start-host";
import { runConformance, type CheckDone } from "../../../src/excel/conformance/run-conformance";

/** An Excel and a library that know everything the adapter would use. */
export const NEWEST: HostOptions = { apiSet: "1.18", hasNotes: true, tellsPasswords: true };

/** What the stand-in that was started last answers; every check takes a millisecond. */
export function reportOf(
  checks: readonly ConformanceCheck[],
  onDone: CheckDone = () => undefined,
): Promise<ConformanceReport> {
  let time = 0;
  return runConformance(checks, () => time++, onDone);
}

const withoutTime = ({ ms: _ms, ...result }: CheckResult): unknown => result;

/** How an Excel behaves, as lines that can be compared with those of another: without its times, name and version. */
export const comparable = ({ notRun, checks }: ConformanceReport): string =>
  `${JSON.stringify({ notRun, checks: checks.map(withoutTime) }, undefined, 2)}\n`;
