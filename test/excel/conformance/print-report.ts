import { readFileSync } from "node:fs";
import { conformanceChecks } from "../../../src/excel/conformance/conformance-checks";
import type { ConformanceReport } from "../../../src/excel/conformance/conformance-report";
import { startHost } from "../../host/start-host";
import { comparable, NEWEST, reportOf } from "./stand-in-report";

/**
 * Prints the stand-in's conformance report; with the path of a report from a real Excel, that report in the
 * same format, so that they can be compared line by line.
 */
async function printReport(path: string | undefined): Promise<void> {
  process.stdout.write(comparable(path === undefined ? await ofStandIn() : fromFile(path)));
}

function ofStandIn(): Promise<ConformanceReport> {
  startHost(NEWEST);
  return reportOf(conformanceChecks);
}

const fromFile = (path: string): ConformanceReport =>
  // Copied from the conformance page; people compare it, no code relies on it.
  JSON.parse(readFileSync(path, "utf8")) as ConformanceReport;

printReport(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
