import { useState, type JSX } from "react";
import { FileButton } from "../files/file-button";
import { fitsPlan } from "../../domain/unit/fits-plan";
import type { Outcome } from "../../domain/outcome";
import type { CellPlace } from "../../domain/entry/entry";
import type { HostFailure } from "../../use-cases/ports/open-workbook";
import { useAnnounce } from "../parts/announcer";
import { useLayoutStyles } from "../parts/layout-styles";
import { KeptPlan } from "../choosing/stored-plan";
import { HostFailureMessage } from "../parts/host-failure-message";
import { Message } from "../parts/message";
import { OfficePlanProblems } from "./office-plan-problems";
import { OfficePlanStart } from "./office-plan-start";
import { useOfficePlans } from "../choosing/office-plans";
import { Fold } from "../parts/fold";
import { PlanEditor } from "../plan-editor/plan-editor";
import { PLAN_EDITOR_WORDS } from "../words/plan-editor-words";
import { useServices } from "../services/pane-services";
import { RunButtons } from "../parts/run-buttons";
import type { Choice } from "../choosing/use-choice";
import { useOfficePlan, type CheckedPlan, type OfficePlanFailure } from "./use-office-plan";
import { OFFICE_PLAN_WORDS } from "../words/office-plan-words";
import { useTask } from "../services/use-task";
import { useWords } from "../speaking/use-words";
import type { OfficePlanWords } from "../words/office-plan-words";
import { FINDING_WORDS } from "../words/finding-words-page";
import { LineButton } from "../parts/line-button";

/** A plan of the user's own: its tables are made, checked and put to use. */
export function OfficePlanBody({ choice }: { readonly choice: Choice }): JSX.Element {
  const { desk } = useServices();
  const words = useWords();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const { add } = useOfficePlans();
  const { task, checkWorkbook, checkFile } = useOfficePlan();
  const errand = useTask<undefined, HostFailure>();
  const [used, setUsed] = useState<CheckedPlan>();
  const { activity, result } = task;
  const officePlan = useWords(OFFICE_PLAN_WORDS);
  const editor = useWords(PLAN_EDITOR_WORDS);

  const tell = (outcome: Outcome<CheckedPlan, OfficePlanFailure> | undefined): void => {
    if (outcome?.ok) announce(soundWords(outcome.value, officePlan));
    else if (outcome?.failure.kind === "plan-problems") {
      announce(officePlan.problems(outcome.failure.subject, outcome.failure.problems.length));
    }
  };
  const use = (checked: CheckedPlan): void => {
    add(checked, checked.file);
    choice.choosePlan(checked.plan.id);
    setUsed(checked);
    announce(officePlan.used(checked.plan.title));
  };
  const goTo = (place: CellPlace): void => {
    if (desk.kind === "workbook") void errand.run("marking", ({ watch }) => watch(desk.workbook).goTo(place));
  };

  return (
    <div className={styles.stack}>
      <p className={styles.paragraph}>{officePlan.intro[desk.kind]}</p>
      <KeptPlan />
      <OfficePlanStart choice={choice} />
      <Fold title={editor.heading}>
        <PlanEditor key={choice.plan.id} choice={choice} />
      </Fold>
      {desk.kind === "workbook" && (
        <RunButtons
          label={officePlan.check}
          activity={activity}
          isReady
          onStart={() => void checkWorkbook(desk.workbook).then(tell)}
          onCancel={task.cancel}
        />
      )}
      <div>
        <FileButton
          accept=".xlsx,.xlsm"
          field={officePlan.fileInput}
          disabled={activity.kind === "running"}
          onChoose={(file) => void checkFile(file).then(tell)}
        >
          {officePlan.chooseFile}
        </FileButton>
      </div>
      {activity.kind === "failed" && <Trouble failure={activity.failure} onGoTo={goTo} />}
      {errand.activity.kind === "failed" && (
        <HostFailureMessage
          failure={errand.activity.failure}
          sentence={words.hostFailure(errand.activity.failure)}
        />
      )}
      {activity.kind === "idle" && result !== undefined && (
        <SoundPlan checked={result} isUsed={used === result} onUse={() => use(result)} onGoTo={goTo} />
      )}
    </div>
  );
}

const soundWords = ({ plan, registry }: CheckedPlan, words: OfficePlanWords): string => {
  const { title, indicators, elements, rounds } = plan;
  const sound = words.sound(title, indicators.length, elements.length, rounds.length);
  return registry === undefined ? sound : `${sound} ${words.units(registry.units.length)}`;
};

interface SoundPlanProps {
  readonly checked: CheckedPlan;
  readonly isUsed: boolean;
  readonly onUse: () => void;
  readonly onGoTo: (place: CellPlace) => void;
}

/** Without any list of units whose levels the plan knows, no form could be made. */
function SoundPlan({ checked, isUsed, onUse, onGoTo }: SoundPlanProps): JSX.Element {
  const { registries } = useServices();
  const words = useWords(OFFICE_PLAN_WORDS);
  const { plan, registry, subject, left, isOpen } = checked;
  if (isUsed) return <Message intent="success">{words.used(plan.title)}</Message>;
  const hasUnits = registry !== undefined || registries.some((known) => fitsPlan(known, plan));
  if (!hasUnits) return <Message intent="warning">{words.noUnits}</Message>;
  return (
    <>
      <Message intent="success">{soundWords(checked, words)}</Message>
      <LineButton appearance="primary" onClick={onUse}>
        {words.use}
      </LineButton>
      {left.length > 0 && (
        <OfficePlanProblems
          heading={words.leftOver(left.length)}
          label={words.leftOverList(subject)}
          problems={left}
          isOpen={isOpen}
          onGoTo={onGoTo}
        />
      )}
    </>
  );
}

interface TroubleProps {
  readonly failure: OfficePlanFailure;
  readonly onGoTo: (place: CellPlace) => void;
}

function Trouble({ failure, onGoTo }: TroubleProps): JSX.Element {
  const words = useWords();
  const findings = useWords(FINDING_WORDS);
  const plan = useWords(OFFICE_PLAN_WORDS);
  switch (failure.kind) {
    case "plan-problems":
      return (
        <OfficePlanProblems
          heading={plan.problems(failure.subject, failure.problems.length)}
          label={plan.list(failure.subject)}
          problems={failure.problems}
          isOpen={failure.isOpen}
          onGoTo={onGoTo}
        />
      );
    case "no-plan":
      return <Message intent="error">{plan.noPlan(failure.subject)}</Message>;
    case "bad-file":
      return <Message intent="error">{findings.rejection(failure.failure)}</Message>;
    default:
      return <HostFailureMessage failure={failure} sentence={words.hostFailure(failure)} />;
  }
}
