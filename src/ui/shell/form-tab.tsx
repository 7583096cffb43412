import { useRef, type JSX } from "react";
import { PlacingOutcome } from "../parts/placing-outcome";
import { usePlacing } from "../parts/use-placing";
import type { FormRequest } from "../../use-cases/forms/insert-form";
import type { EarlierFailure } from "../../use-cases/comparing/earlier-summary";
import { officeAbove } from "../../use-cases/units/unit-lookup";
import { ChoiceFields, UnitField } from "../choosing/choice-fields";
import type { EarlierChoice } from "../choosing/earlier-field";
import { lazyPiece } from "../parts/lazy-piece";
import { useLayoutStyles } from "../parts/layout-styles";
import { OfficePlanSection } from "../plans/office-plan-section";
import { useServices } from "../services/pane-services";
import { RunFooter } from "../parts/run-footer";
import type { Choice } from "../choosing/use-choice";
import { useTask } from "../services/use-task";
import { useWords } from "../speaking/use-words";

/** Few plans go on from the figures of another. */
const EarlierField = lazyPiece(async () => (await import("../choosing/earlier-field")).EarlierField);

/** Makes the blank form of one unit: into the open workbook, or as a file to download. */
export function FormTab({ choice }: { readonly choice: Choice }): JSX.Element {
  const { desk, write, clock, loadTasks } = useServices();
  const words = useWords();
  const styles = useLayoutStyles();
  const earlier = useTask<EarlierChoice, EarlierFailure>();
  const { plan, round, unit, registry, registries } = choice;

  const request = (): FormRequest => {
    const { office } = registry;
    const above = unit === office ? officeAbove(office, registries) : office;
    const known = earlier.result?.plan === plan ? earlier.result.summary.figures.get(unit.code) : undefined;
    return { plan, round, unit, above, earlier: known };
  };
  const placing = usePlacing(desk.kind === "workbook" ? desk.workbook : undefined, {
    insert: async (workbook, mayReplace, progress) =>
      (await loadTasks()).insertForm(request(), workbook, clock, mayReplace, progress),
    make: async () => (await loadTasks()).makeFormFile(request(), write, clock),
    inserted: words.form.inserted,
    saved: words.form.downloaded,
  });
  const done = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.tab}>
      <p className={styles.paragraph}>{words.form.intro[desk.kind]}</p>
      <ChoiceFields choice={choice} />
      <UnitField choice={choice} />
      {plan.elements.some(({ continues }) => continues !== undefined) && (
        <EarlierField plan={plan} task={earlier} words={words.earlier} />
      )}
      <OfficePlanSection choice={choice} />
      <RunFooter
        label={desk.kind === "files" ? words.form.download : words.form.insert}
        activity={placing.task.activity}
        isReady={choice.isSettled}
        onStart={placing.start}
        onCancel={placing.cancel}
        result={done}
      >
        <PlacingOutcome placing={placing} doneRef={done} />
      </RunFooter>
    </div>
  );
}
