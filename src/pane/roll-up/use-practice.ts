import { succeed } from "../../base/outcome";
import type { ReceivedFile } from "../../workbook/files";
import { useServices } from "../services/pane-services";
import type { Choice } from "../choosing/use-choice";
import type { Activity } from "../services/task-state";
import { useTask } from "../services/use-task";

interface Practice {
  readonly activity: Activity<never>;
  readonly start: () => void;
}

/** Makes invented reports for the chosen plan, round and units, and hands them over as if they had been chosen. */
export function usePractice(
  { plan, round, registry }: Choice,
  onReady: (files: readonly ReceivedFile[]) => void,
): Practice {
  const { practise } = useServices();
  const task = useTask<readonly ReceivedFile[], never>();
  const start = async (): Promise<void> => {
    const outcome = await task.run("making", async () => succeed(await practise(plan, round, registry)));
    if (outcome?.ok) onReady(outcome.value);
  };
  return { activity: task.activity, start: () => void start() };
}
