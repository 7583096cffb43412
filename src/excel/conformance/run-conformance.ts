import type { ConformanceCheck } from "./asking/conformance-check";
import type { CheckResult, ConformanceReport } from "./conformance-report";
import { leaveAsBefore, takeInventory } from "./asking/left-behind";
import { officeFacts } from "./office-facts";
import { ask, canRun, runCheck, type Elapsed } from "./run-check";

/** Told after each check. */
export type CheckDone = (result: CheckResult, done: number, of: number) => void;

const AS_BEFORE = {
  id: "workbook.as-before",
  what: "The checks leave no sheet, name, style or property behind, and take none away.",
  expected: { added: [], missing: [] },
};

/**
 * Asks the open workbook's Excel everything the adapter relies on, on sheets made for it, and leaves the workbook as it
 * was. Throws only when Excel does not even list its sheets.
 */
export async function runConformance(
  checks: readonly ConformanceCheck[],
  elapsed: Elapsed,
  onDone: CheckDone,
): Promise<ConformanceReport> {
  const before = await Excel.run({ delayForCellEdit: true }, takeInventory);
  const wanted = checks.filter(canRun);
  const told: CheckDone = (result, done) => onDone(result, done, wanted.length + 1);
  const results = await runInTurn(wanted, elapsed, told, []);
  const last = await ask(AS_BEFORE, elapsed, (context) => leaveAsBefore(context, before));
  told(last, wanted.length + 1, wanted.length + 1);
  return {
    ...officeFacts(),
    checks: [...results, last],
    notRun: checks
      .filter((check) => !canRun(check))
      .map(({ id, what, needs = "" }) => ({ id, what, needs: `ExcelApi ${needs}` })),
  };
}

/** One after the other: they use the same sheets. */
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
