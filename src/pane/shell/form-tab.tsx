import { useRef, type JSX, type ReactNode } from "react";
import { PlacingOutcome } from "../parts/placing-outcome";
import { usePlacing } from "../parts/use-placing";
import { withEnded } from "../../model/unit";
import type { FormRequest } from "../../forms/issue";
import { roundFigures, type EarlierFailure } from "../../desk/continuing";
import type { RoundFigures } from "../../model/board";
import { officeAbove } from "../../desk/received";
import { ChoiceFields, UnitField } from "../choosing/choice-fields";
import type { EarlierChoice } from "../choosing/earlier-field";
import { lazyPiece } from "../parts/lazy-piece";
import { useLayoutStyles } from "../parts/layout-styles";
import { OfficePlanSection } from "../plans/office-plan-section";
import { useServices } from "../services/pane-services";
import { RunFooter } from "../parts/run-footer";
import type { Choice } from "../choosing/use-choice";
import { useTask } from "../services/use-task";
import { paneWords as words } from "../words/pane-words";

/** Few plans go on from the figures of another. */
const EarlierField = lazyPiece(async () => (await import("../choosing/earlier-field")).EarlierField);

/** Few are in charge of more than their own form. */
const AllForms = lazyPiece(async () => (await import("./all-forms")).AllForms);

interface FormTabProps {
  readonly choice: Choice;
  /** What stands first. */
  readonly lead: ReactNode;
  readonly onShowRollUp: () => void;
  /** A form is being inserted: the workbook is no longer one in which nothing has begun. */
  readonly onBegin: () => void;
}

/** Makes blank forms: of one unit, or of all of them. */
export function FormTab({ choice, lead, onShowRollUp, onBegin }: FormTabProps): JSX.Element {
  const { desk } = useServices();
  const styles = useLayoutStyles();
  const task = useTask<EarlierChoice, EarlierFailure>();
  const { plan, round, registry, registries, isForAll, isSettled } = choice;
  const earlier = task.result?.plan === plan ? roundFigures(task.result.summary) : undefined;
  return (
    <div className={styles.tab}>
      {lead}
      {!isForAll && <p className={styles.paragraph}>{words.form.intro[desk.kind]}</p>}
      <div className={styles.columns}>
        <div className={styles.column}>
          <ChoiceFields choice={choice} />
        </div>
        <div className={styles.column}>
          <UnitField choice={choice} />
          {plan.elements.some(({ continues }) => continues !== undefined) && (
            <EarlierField plan={plan} task={task} words={words.earlier} />
          )}
          <OfficePlanSection choice={choice} />
        </div>
      </div>
      {isForAll ? (
        <AllForms
          // What was made is of another choice then.
          key={`${plan.id} ${round} ${registry.id}`}
          request={{ plan, round, registry: withEnded(registry, registries), earlier }}
          isReady={isSettled}
          onShowRollUp={onShowRollUp}
        />
      ) : (
        <OneForm choice={choice} earlier={earlier} onBegin={onBegin} />
      )}
    </div>
  );
}

interface OneFormProps extends Pick<FormTabProps, "choice" | "onBegin"> {
  /** What all units reported in the round before. */
  readonly earlier: RoundFigures | undefined;
}

/** The blank form of one unit: into the open workbook, or as a file to download. */
function OneForm({ choice, earlier, onBegin }: OneFormProps): JSX.Element {
  const { desk, write, clock, loadTasks } = useServices();
  const { plan, round, unit, registry, registries } = choice;

  const request = (): FormRequest => {
    const { office } = registry;
    const above = unit === office ? officeAbove(office, registries) : office;
    return { plan, round, unit, above, registry: withEnded(registry, registries), earlier };
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
    <RunFooter
      label={desk.kind === "files" ? words.form.download : words.form.insert}
      activity={placing.task.activity}
      isReady={choice.isSettled}
      onStart={() => {
        onBegin();
        placing.start();
      }}
      onCancel={placing.cancel}
      result={done}
    >
      <PlacingOutcome placing={placing} doneRef={done} />
    </RunFooter>
  );
}
