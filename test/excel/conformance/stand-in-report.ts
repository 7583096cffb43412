import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ConformanceCheck } from "../../../src/excel/conformance/asking/conformance-check";
import type { CheckResult, ConformanceReport } from "../../../src/excel/conformance/conformance-report";
import type { HostOptions } from "../../host/start-host";
import { runConformance, type CheckDone } from "../../../src/excel/conformance/run-conformance";

/** An Excel and a library with everything the adapter can use. */
export const NEWEST: HostOptions = { apiSet: "1.18", hasNotes: true, tellsPasswords: true };

/** Returns the report of the stand-in started last; every check takes a millisecond. */
export function reportOf(
  checks: readonly ConformanceCheck[],
  onDone: CheckDone = () => undefined,
): Promise<ConformanceReport> {
  let time = 0;
  return runConformance(checks, () => time++, onDone);
}

const withoutTime = ({ ms: _ms, ...result }: CheckResult): unknown => result;

/** Formats a report as comparable lines, without times, name and version. */
export const comparable = ({ notRun, checks }: ConformanceReport): string =>
  `${JSON.stringify({ notRun, checks: checks.map(withoutTime) }, undefined, 2)}\n`;

/** Reports that offices have sent, one file an Excel. */
export const storedReports = (): readonly ConformanceReport[] =>
  readdirSync(REPORTS)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => readReport(join(REPORTS, name)));

const REPORTS = join(__dirname, "reports");

export const readReport = (path: string): ConformanceReport =>
  // Copied from the conformance page; people compare it, no code relies on it.
  JSON.parse(readFileSync(path, "utf8")) as ConformanceReport;
