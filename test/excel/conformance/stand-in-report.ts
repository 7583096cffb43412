import type { ConformanceCheck } from "../../../src/excel/conformance/asking/conformance-check";
import type { CheckResult, ConformanceReport } from "../../../src/excel/conformance/conformance-report";
import { runConformance, type CheckDone } from "../../../src/excel/conformance/run-conformance";

/** What the stand-in that was started last answers; every check takes a millisecond. */
export function reportOf(
  checks: readonly ConformanceCheck[],
  onDone: CheckDone = () => undefined,
): Promise<ConformanceReport> {
  let time = 0;
  return runConformance(checks, () => time++, onDone);
}

const withoutTime = ({ ms: _ms, ...result }: CheckResult): unknown => result;

/** A report without its times, as lines that can be compared with those of another Excel. */
export const comparable = ({ host, platform, version, apiSets, notRun, checks }: ConformanceReport): string =>
  `${JSON.stringify({ host, platform, version, apiSets, notRun, checks: checks.map(withoutTime) }, undefined, 2)}\n`;
