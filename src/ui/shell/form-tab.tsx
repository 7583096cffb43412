import { useState, type JSX } from "react";
import { succeed, type Outcome } from "../../domain/outcome";
import type { PaintFailure } from "../../use-cases/ports/paint-guarded";
import type { EarlierFailure } from "../../use-cases/comparing/earlier-summary";
import { officeAbove } from "../../use-cases/units/unit-lookup";
import { useAnnounce } from "../parts/announcer";
import { ChoiceFields, UnitField } from "../choosing/choice-fields";
import { EarlierField, type EarlierChoice } from "../choosing/earlier-field";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { OwnPlanSection } from "../plans/own-plan-section";
import { useServices } from "../services/pane-services";
import { ReplaceDialog } from "../parts/replace-dialog";
import { RunButtons } from "../parts/run-buttons";
import type { Choice } from "../choosing/use-choice";
import { useTask, type TaskTools } from "../services/use-task";
import { useWords } from "../speaking/use-words";
import { paintFailureSentence } from "../words/paint-failure-sentence";

/** Makes the blank form of one unit: into the open workbook, or as a file to download. */
export function FormTab({ choice }: { readonly choice: Choice }): JSX.Element {
  const { desk, write, save, clock, loadTasks } = useServices();
  const words = useWords();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const task = useTask<string, PaintFailure>();
  const earlier = useTask<EarlierChoice, EarlierFailure>();
  const [asked, setAsked] = useState<readonly string[]>();
  const { plan, round, unit, registry, registries } = choice;

  const make = async (mayReplace: boolean, tools: TaskTools): Promise<Outcome<string, PaintFailure>> => {
    const { office } = registry;
    const above = unit === office ? officeAbove(office, registries) : office;
    const known = earlier.result?.plan === plan ? earlier.result.summary.figures.get(unit.code) : undefined;
    const request = { plan, round, unit, above, earlier: known };
    const { insertForm, makeFormFile } = await loadTasks();
    if (desk.kind === "files") {
      const file = await makeFormFile(request, write, clock);
      save(file);
      return succeed(words.form.downloaded(file.name));
    }
    const workbook = tools.watch(desk.workbook);
    const inserted = await insertForm(request, workbook, clock, mayReplace, tools.progress("painting"));
    return inserted.ok ? succeed(words.form.inserted(inserted.value)) : inserted;
  };
  const start = async (mayReplace: boolean): Promise<void> => {
    const outcome = await task.run(desk.kind === "files" ? "making" : "painting", (tools) =>
      make(mayReplace, tools),
    );
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
    <div className={styles.stack}>
      <p className={styles.paragraph}>{words.form.intro[desk.kind]}</p>
      <ChoiceFields choice={choice} />
      <UnitField choice={choice} />
      {plan.elements.some(({ continues }) => continues !== undefined) && (
        <EarlierField plan={plan} task={earlier} words={words.earlier} />
      )}
      <RunButtons
        label={desk.kind === "files" ? words.form.download : words.form.insert}
        activity={activity}
        isReady
        onStart={() => void start(false)}
        onCancel={desk.kind === "files" ? undefined : task.cancel}
      />
      {activity.kind === "failed" && activity.failure.kind !== "would-replace" && (
        <Message intent="error">{paintFailureSentence(words, activity.failure)}</Message>
      )}
      {activity.kind === "idle" && result !== undefined && <Message intent="success">{result}</Message>}
      <ReplaceDialog sheets={asked} onAnswer={answer} />
      <OwnPlanSection choice={choice} />
    </div>
  );
}
