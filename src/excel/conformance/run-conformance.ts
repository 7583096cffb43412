import type { ConformanceCheck, Found } from "./asking/conformance-check";
import type { CheckResult, ConformanceReport } from "./conformance-report";
import { leaveAsBefore, takeInventory } from "./asking/left-behind";
import { excelCode } from "../host/excel-failure";
import { hasExcelApi } from "../host/run-in-excel";
import { removeScratchSheets, SCRATCH } from "./asking/scratch-sheets";

/** Called after each check. */
export type CheckDone = (result: CheckResult, done: number, of: number) => void;

const AS_BEFORE = {
  id: "workbook.as-before",
  what: "The checks leave no sheet, name, style or property behind, and take none away.",
  expected: { added: [], missing: [] },
};

/**
 * Runs all checks in the open workbook's Excel, on temporary sheets, and restores the workbook. Throws only
 * if Excel cannot list the sheets.
 */
export async function runConformance(
  checks: readonly ConformanceCheck[],
  elapsed: Elapsed,
  onDone: CheckDone,
): Promise<ConformanceReport> {
  const before = await Excel.run({ delayForCellEdit: true }, takeInventory);
  const runnable = checks.filter(canRun);
  const report: CheckDone = (result, done) => onDone(result, done, runnable.length + 1);
  const results = await runInTurn(runnable, elapsed, report, []);
  const last = await ask(AS_BEFORE, elapsed, (context) => leaveAsBefore(context, before));
  report(last, runnable.length + 1, runnable.length + 1);
  return {
    ...officeFacts(),
    checks: [...results, last],
    notRun: checks
      .filter((check) => !canRun(check))
      .map(({ id, what, needs = "" }) => ({ id, what, needs: `ExcelApi ${needs}` })),
  };
}

/** Sequentially: the checks use the same sheets. */
async function runInTurn(
  checks: readonly ConformanceCheck[],
  elapsed: Elapsed,
  onDone: CheckDone,
  done: readonly CheckResult[],
): Promise<readonly CheckResult[]> {
  const check = checks[done.length];
  if (check === undefined) return done;
  const result = await runCheck(check, elapsed);
  onDone(result, done.length + 1, checks.length);
  return runInTurn(checks, elapsed, onDone, [...done, result]);
}

/** Returns `1.1` to `1.last`. */
const upTo = (last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => `1.${index + 1}`);

/** Requirement sets in use or of interest, with the versions published until August 2026. */
const SETS: readonly (readonly [name: string, versions: readonly string[]])[] = [
  ["ExcelApi", upTo(21)],
  ["ExcelApiOnline", upTo(1)],
  ["ExcelApiDesktop", upTo(2)],
  ["SharedRuntime", upTo(2)],
  ["RibbonApi", upTo(3)],
  ["DialogApi", upTo(2)],
  ["OpenBrowserWindowApi", upTo(1)],
  ["TaskPaneApi", upTo(1)],
];

/** Returns Excel's description of itself. */
function officeFacts(): Pick<ConformanceReport, "host" | "platform" | "version" | "apiSets"> {
  const { diagnostics, requirements } = Office.context;
  const highest = (name: string, versions: readonly string[]): string | null =>
    versions.findLast((version) => requirements.isSetSupported(name, version)) ?? null;
  return {
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    apiSets: Object.fromEntries(SETS.map(([name, versions]) => [name, highest(name, versions)])),
  };
}

/** Milliseconds since a fixed moment. */
type Elapsed = () => number;

/** A question with its acceptable values. */
type Question = Pick<ConformanceCheck, "id" | "what" | "expected" | "alsoFine">;

/** Returns whether this Excel supports the members of a check. */
const canRun = ({ needs }: ConformanceCheck): boolean => needs === undefined || hasExcelApi(needs);

/** Runs a check on its own empty sheet. */
const runCheck = (check: ConformanceCheck, elapsed: Elapsed): Promise<CheckResult> =>
  ask(check, elapsed, async (context) => {
    await removeScratchSheets(context);
    const sheet = context.workbook.worksheets.add(SCRATCH);
    await context.sync();
    return check.look({ context, sheet });
  });

/** Runs one check. Reports an exception as its result, so that the other checks still run. */
async function ask(
  { id, what, expected, alsoFine = [] }: Question,
  elapsed: Elapsed,
  look: (context: Excel.RequestContext) => Promise<Found>,
): Promise<CheckResult> {
  const start = elapsed();
  const found = await Excel.run({ delayForCellEdit: true }, look).catch(whatWentWrong);
  const ms = Math.round(elapsed() - start);
  const ok = [expected, ...alsoFine].some((accepted) => foundText(accepted) === foundText(found));
  return ok ? { id, what, ok, found, ms } : { id, what, ok, found, expected, ms };
}

function whatWentWrong(error: unknown): Found {
  const code = excelCode(error);
  if (code === undefined) return { bug: String(error) };
  const place = error instanceof OfficeExtension.Error ? error.debugInfo.errorLocation : undefined;
  return { error: code, at: place ?? "" };
}

/** Returns an observed value as text, independent of the order of its parts, which differs between hosts. */
export const foundText = (found: Found): string =>
  JSON.stringify(found, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
