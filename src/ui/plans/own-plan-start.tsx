import { useState, type JSX } from "react";
import { succeed, type Outcome } from "../../domain/outcome";
import type { PaintFailure } from "../../use-cases/ports/paint-guarded";
import { useAnnounce } from "../parts/announcer";
import { Message } from "../parts/message";
import { useServices } from "../services/pane-services";
import { ReplaceDialog } from "../parts/replace-dialog";
import { RunButtons } from "../parts/run-buttons";
import type { Choice } from "../choosing/use-choice";
import { OWN_PLAN_WORDS } from "../words/own-plan-words";
import { useTask, type TaskTools } from "../services/use-task";
import { useWords } from "../speaking/use-words";

/** Makes the tables of the chosen plan and units to begin from: in the open workbook, or as a file to download. */
export function OwnPlanStart({ choice }: { readonly choice: Choice }): JSX.Element {
  const { desk, write, save, clock, loadTasks } = useServices();
  const words = useWords();
  const ownPlan = useWords(OWN_PLAN_WORDS);
  const announce = useAnnounce();
  const task = useTask<string, PaintFailure>();
  const [asked, setAsked] = useState<readonly string[]>();
  const { plan } = choice;
  // The whole list: the choice shows only those who exist in its round.
  const registry = choice.registries.find(({ id }) => id === choice.registry.id) ?? choice.registry;

  const make = async (mayReplace: boolean, tools: TaskTools): Promise<Outcome<string, PaintFailure>> => {
    const { insertPlanTables, makePlanFile } = await loadTasks();
    if (desk.kind === "files") {
      const file = await makePlanFile(plan, registry, write, clock);
      save(file);
      return succeed(ownPlan.downloaded(file.name));
    }
    const workbook = tools.watch(desk.workbook);
    const progress = tools.progress("painting");
    const made = await insertPlanTables({ plan, registry }, workbook, clock, mayReplace, progress);
    return made.ok ? succeed(ownPlan.created(made.value.length)) : made;
  };
  const start = async (mayReplace: boolean): Promise<void> => {
    const first = desk.kind === "files" ? "making" : "painting";
    const outcome = await task.run(first, (tools) => make(mayReplace, tools));
    if (outcome?.ok) announce(outcome.value);
    else if (outcome?.failure.kind === "would-replace") setAsked(outcome.failure.sheets);
  };
  const answer = (mayReplace: boolean): void => {
    setAsked(undefined);
    task.settle();
    if (mayReplace) void start(true);
  };

  const { activity, result } = task;
  return (
    <>
      <RunButtons
        label={ownPlan.create[desk.kind]}
        activity={activity}
        isReady
        onStart={() => void start(false)}
        onCancel={desk.kind === "files" ? undefined : task.cancel}
      />
      {activity.kind === "failed" && activity.failure.kind !== "would-replace" && (
        <Message intent="error">{words.hostFailure(activity.failure)}</Message>
      )}
      {activity.kind === "idle" && result !== undefined && <Message intent="success">{result}</Message>}
      <ReplaceDialog sheets={asked} onAnswer={answer} />
    </>
  );
}
