import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { conformanceChecks } from "../../../src/excel/conformance/conformance-checks";
import { startHost } from "../../host/start-host";
import { comparisonText, reportsTable } from "./compare-reports";
import { comparable, NEWEST, readReport, reportOf, storedReports } from "./stand-in-report";

const DEPLOY = join(__dirname, "../../../DEPLOY.md");
const TABLE = /(<!-- confirmed:begin -->\n)[^]*?(\n<!-- confirmed:end -->)/;

/**
 * Prints the stand-in's conformance report; with paths of reports from real Excels, how each compares with
 * it. `--table` writes the comparison of all stored reports into DEPLOY.md.
 */
async function printReport(paths: readonly string[]): Promise<void> {
  startHost(NEWEST);
  const standIn = await reportOf(conformanceChecks);
  if (paths.includes("--table")) {
    const table = reportsTable(standIn, storedReports());
    writeFileSync(DEPLOY, readFileSync(DEPLOY, "utf8").replace(TABLE, `$1\n${table}$2`));
    return;
  }
  process.stdout.write(
    paths.length === 0
      ? comparable(standIn)
      : paths.map((path) => comparisonText(standIn, readReport(path))).join("\n"),
  );
}

printReport(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
