import { excelCode } from "../host/excel-failure";
import { hasExcelApi } from "../host/run-in-excel";
import type { ConformanceCheck, Found } from "./asking/conformance-check";
import type { CheckResult } from "./conformance-report";
import { removeScratchSheets, SCRATCH } from "./asking/scratch-sheets";

/** Milliseconds since some moment. */
export type Elapsed = () => number;

/** What is asked, and by which answers it counts as well answered. */
type Question = Pick<ConformanceCheck, "id" | "what" | "expected" | "alsoFine">;

/** Whether this Excel claims the members a check asks for. */
export const canRun = ({ needs }: ConformanceCheck): boolean => needs === undefined || hasExcelApi(needs);

/** Runs a check on an empty sheet of its own. */
export const runCheck = (check: ConformanceCheck, elapsed: Elapsed): Promise<CheckResult> =>
  ask(check, elapsed, async (context) => {
    await removeScratchSheets(context);
    const sheet = context.workbook.worksheets.add(SCRATCH);
    await context.sync();
    return check.look({ context, sheet });
  });

/** Never throws: whatever goes wrong is what was found, so that one check does not cost the whole report. */
export async function ask(
  { id, what, expected, alsoFine = [] }: Question,
  elapsed: Elapsed,
  look: (context: Excel.RequestContext) => Promise<Found>,
): Promise<CheckResult> {
  const start = elapsed();
  const found = await Excel.run({ delayForCellEdit: true }, look).catch(whatWentWrong);
  const ms = Math.round(elapsed() - start);
  const ok = [expected, ...alsoFine].some((accepted) => textOf(accepted) === textOf(found));
  return ok ? { id, what, ok, found, ms } : { id, what, ok, found, expected, ms };
}

function whatWentWrong(error: unknown): Found {
  const code = excelCode(error);
  if (code === undefined) return { bug: String(error) };
  const place = error instanceof OfficeExtension.Error ? error.debugInfo.errorLocation : undefined;
  return { error: code, at: place ?? "" };
}

/** The order of the parts does not matter: hosts list them as they like. */
const textOf = (found: Found): string =>
  JSON.stringify(found, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
