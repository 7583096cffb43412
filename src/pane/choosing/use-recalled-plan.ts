import { useEffect } from "react";
import { succeed } from "../../base/outcome";
import type { PlanWithUnits } from "../../model/unit";
import type { HostFailure } from "../../workbook/open-workbook";
import { useServices } from "../services/pane-services";
import { useTask } from "../services/use-task";

/** A plan of the user's own that was found again; `isKept`: in the browser, not in the open workbook. */
export interface RecalledPlan {
  readonly plan: PlanWithUnits | undefined;
  readonly isKept: boolean;
}

/**
 * Looks once for the user's own plan when the pane opens: among the sheets of the open workbook, else in what the browser
 * keeps. Undefined until that is done; an Excel that does not answer only means that nothing is found.
 */
export function useRecalledPlan(): RecalledPlan | undefined {
  const { desk, loadTasks, officePlanMemory, readPlanFile } = useServices();
  const { run, result, activity } = useTask<RecalledPlan, HostFailure>();
  useEffect(() => {
    void run("checking", async () => {
      if (desk.kind === "workbook") {
        const { officePlanInWorkbook } = await loadTasks();
        const found = await officePlanInWorkbook(desk.workbook);
        return found.ok ? succeed({ plan: found.value, isKept: false }) : found;
      }
      const kept = await officePlanMemory.recall();
      if (kept === undefined) return succeed({ plan: undefined, isKept: true });
      const read = await readPlanFile(new File([new Uint8Array(kept.bytes)], kept.name));
      return succeed({ plan: read.ok ? read.value : undefined, isKept: true });
    });
  }, [run, desk, loadTasks, officePlanMemory, readPlanFile]);
  return activity.kind === "failed" ? NOTHING : result;
}

const NOTHING: RecalledPlan = { plan: undefined, isKept: false };
