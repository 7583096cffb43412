import type { JSX } from "react";
import { PlacingOutcome } from "../parts/placing-outcome";
import { usePlacing } from "../parts/use-placing";
import { useServices } from "../services/pane-services";
import { RunButtons } from "../parts/run-buttons";
import type { Choice } from "../choosing/use-choice";
import { OWN_PLAN_WORDS } from "../words/office-plan-words";
import { useWords } from "../speaking/use-words";

/** Makes the tables of the chosen plan and units to begin from: in the open workbook, or as a file to download. */
export function OfficePlanStart({ choice }: { readonly choice: Choice }): JSX.Element {
  const { desk, write, clock, loadTasks } = useServices();
  const officePlan = useWords(OWN_PLAN_WORDS);
  const { plan } = choice;
  // The whole list: the choice shows only those who exist in its round.
  const registry = choice.registries.find(({ id }) => id === choice.registry.id) ?? choice.registry;

  const placing = usePlacing(desk.kind === "workbook" ? desk.workbook : undefined, {
    insert: async (workbook, mayReplace, progress) =>
      (await loadTasks()).insertPlanTables({ plan, registry }, workbook, clock, mayReplace, progress),
    make: async () => (await loadTasks()).makePlanFile(plan, registry, write, clock),
    inserted: (sheets) => officePlan.created(sheets.length),
    saved: officePlan.downloaded,
  });
  return (
    <>
      <RunButtons
        label={officePlan.create[desk.kind]}
        activity={placing.task.activity}
        isReady
        onStart={placing.start}
        onCancel={placing.cancel}
      />
      <PlacingOutcome placing={placing} />
    </>
  );
}
