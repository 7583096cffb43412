import { useEffect, useState } from "react";
import type { HostFailure } from "../../workbook/open-workbook";
import type { EarlierRollUp } from "../../desk/continuing";
import { useOfficePlans } from "../choosing/office-plans";
import { useServices } from "../services/pane-services";
import { useTask } from "../services/use-task";

/** Subject of an earlier roll-up in the open workbook once known, and whether the search is over. */
export interface EarlierInWorkbook {
  readonly earlier: EarlierRollUp | undefined;
  readonly hasLooked: boolean;
}

/** Looks for an earlier roll-up in the open workbook. If Excel does not respond, starts without one. */
export function useEarlierRollUp(): EarlierInWorkbook {
  const { desk, plans, registries, openForm, loadTasks } = useServices();
  const { isSettled } = useOfficePlans();
  const { run, result } = useTask<EarlierRollUp | undefined, HostFailure>();
  const [hasLooked, setLooked] = useState(false);
  const workbook = desk.kind === "workbook" ? desk.workbook : undefined;
  useEffect(() => {
    // Own plans must be found first.
    if (workbook === undefined || !isSettled) return;
    void run("checking", async () => {
      const { recallRollUp } = await loadTasks();
      return recallRollUp(workbook, { plans, registries, openForm });
    }).then((outcome) => {
      if (outcome !== undefined) setLooked(true);
    });
  }, [run, workbook, isSettled, plans, registries, openForm, loadTasks]);
  return { earlier: result, hasLooked };
}
