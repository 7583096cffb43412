import { useEffect, useState } from "react";
import type { HostFailure } from "../../workbook/open-workbook";
import type { EarlierRollUp } from "../../desk/continuing";
import { useOfficePlans } from "../choosing/office-plans";
import { useServices } from "../services/pane-services";
import { useTask } from "../services/use-task";

/**
 * What an earlier roll-up in the open workbook was about, once it is known, and whether it has been looked
 * for.
 */
export interface EarlierInWorkbook {
  readonly earlier: EarlierRollUp | undefined;
  readonly hasLooked: boolean;
}

/**
 * Looks for an earlier roll-up in the open workbook. An Excel that will not tell only means that nothing is
 * gone on from.
 */
export function useEarlierRollUp(): EarlierInWorkbook {
  const { desk, plans, registries, openForm, loadTasks } = useServices();
  const { isSettled } = useOfficePlans();
  const { run, result } = useTask<EarlierRollUp | undefined, HostFailure>();
  const [hasLooked, setLooked] = useState(false);
  const workbook = desk.kind === "workbook" ? desk.workbook : undefined;
  useEffect(() => {
    // By a plan of the user's own it is known only once that has been found.
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
