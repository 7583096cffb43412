import type { WorkbookGrids } from "../../../src/workbook/grid/workbook-grids";
import { succeed } from "../../../src/base/outcome";
import { readPlan } from "../../../src/planbook/reading/read-plan";

/** Reads a plan and its units from tables, ignoring remains of an older plan. */
export function readPlanAlone(workbook: WorkbookGrids) {
  const read = readPlan(workbook);
  if (!read.ok) return read;
  const { plan, registry } = read.value;
  return succeed({ plan, registry });
}
