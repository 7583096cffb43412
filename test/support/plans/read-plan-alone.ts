import type { WorkbookGrids } from "../../../src/workbook/grid/workbook-grids";
import { succeed } from "../../../src/base/outcome";
import { readPlan } from "../../../src/planbook/reading/read-plan";

/** A plan and its units as read from tables, without what an older plan left behind there. */
export function readPlanAlone(workbook: WorkbookGrids) {
  const read = readPlan(workbook);
  if (!read.ok) return read;
  const { plan, registry } = read.value;
  return succeed({ plan, registry });
}
