import { fail, succeed, type Outcome } from "../../base/outcome";
import type { PlanWithUnits } from "../../model/unit";
import { readPlan } from "../reading/read-plan";
import { INDICATORS } from "../tables/indicator-table";
import { ITEMS } from "../tables/item-table";
import type { HostFailure, OpenWorkbook } from "../../workbook/open-workbook";

/** Sheets that a plan must have. */
const NEEDED = [ITEMS.sheet, INDICATORS.sheet];

/**
 * Looks for the office's own plan in the open workbook without a request: undefined if there is none, or an
 * unfinished one. Reads sheets only if some have the names of plan tables.
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
