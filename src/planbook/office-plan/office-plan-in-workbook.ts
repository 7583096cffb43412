import { fail, succeed, type Outcome } from "../../base/outcome";
import type { PlanWithUnits } from "../../model/unit";
import { readPlan } from "../reading/read-plan";
import { INDICATORS } from "../tables/indicator-table";
import { ITEMS } from "../tables/item-table";
import type { HostFailure, OpenWorkbook } from "../../workbook/open-workbook";

/** Sheets without which the tables are no plan. */
const NEEDED = [ITEMS.sheet, INDICATORS.sheet];

/**
 * The office's own plan in the workbook that is open, looked for without being asked: undefined where there is none, or one
 * that is still being written. Reads the sheets only where some are called like the tables of a plan.
 */
export async function officePlanInWorkbook(
  workbook: OpenWorkbook,
): Promise<Outcome<PlanWithUnits | undefined, HostFailure>> {
  const names = await workbook.sheetNames();
  if (!names.ok) return names;
  if (!NEEDED.every((name) => names.value.includes(name))) return succeed(undefined);
  const grids = await workbook.read();
  if (!grids.ok) return fail(grids.failure);
  const plan = readPlan(grids.value);
  return succeed(plan.ok ? plan.value : undefined);
}
