import type { CellPlace } from "../../workbook/grid";
import { useState, type JSX } from "react";
import { FileButton } from "../files/file-button";
import { fitsPlan } from "../../model/unit";
import type { Outcome } from "../../base/outcome";
import type { HostFailure } from "../../workbook/open-workbook";
import { useAnnounce } from "../parts/announcer";
import { useLayoutStyles } from "../parts/layout-styles";
import { HostFailureMessage } from "../parts/host-failure-message";
import { Message } from "../parts/message";
import { OfficePlanProblems } from "./office-plan-problems";
import { OfficePlanStart } from "./office-plan-start";
import { useOfficePlans } from "../choosing/office-plans";
import { Fold } from "../parts/fold";
import { PlanEditor } from "../plan-editor/plan-editor";
import { useServices } from "../services/pane-services";
import { RunButtons } from "../parts/run-buttons";
import type { Choice } from "../choosing/use-choice";
import { useOfficePlan, type CheckedPlan, type OfficePlanFailure } from "./use-office-plan";
import { useTask } from "../services/use-task";
import { LineButton } from "../parts/line-button";
import { paneWords } from "../words/pane-words";
import { officePlanWords as words } from "../words/office-plan-words";
import { planEditorWords } from "../words/plan-editor-words";
import { rejectionSentence } from "../../forms/finding-words";

/** A plan of the user's own: its tables are made, checked and put to use. */
export function OfficePlanBody({ choice }: { readonly choice: Choice }): JSX.Element {
  const { desk } = useServices();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const { add } = useOfficePlans();
  const { task, checkWorkbook, checkFile } = useOfficePlan();
  const errand = useTask<undefined, HostFailure>();
  const [used, setUsed] = useState<CheckedPlan>();
  const { activity, result } = task;

  const tell = (outcome: Outcome<CheckedPlan, OfficePlanFailure> | undefined): void => {
    if (outcome?.ok) announce(soundWords(outcome.value));
    else if (outcome?.failure.kind === "plan-problems") {
      announce(words.problems(outcome.failure.subject, outcome.failure.problems.length));
    }
  };
  const use = (checked: CheckedPlan): void => {
    add(checked, checked.file);
    choice.choosePlan(checked.plan.id);
    setUsed(checked);
    announce(words.used(checked.plan.title));
  };
  const goTo = (place: CellPlace): void => {
    if (desk.kind === "workbook") void errand.run("marking", ({ watch }) => watch(desk.workbook).goTo(place));
  };

  return (
    <div className={styles.stack}>
      <p className={styles.paragraph}>{words.intro[desk.kind]}</p>
      <KeptPlan />
      <OfficePlanStart choice={choice} />
      <Fold title={planEditorWords.heading}>
        <PlanEditor key={choice.plan.id} choice={choice} />
      </Fold>
      {desk.kind === "workbook" && (
        <RunButtons
          label={words.check}
          activity={activity}
          isReady
          onStart={() => void checkWorkbook(desk.workbook).then(tell)}
          onCancel={task.cancel}
        />
      )}
      <div>
        <FileButton
          accept=".xlsx,.xlsm"
          field={words.fileInput}
          disabled={activity.kind === "running"}
          onChoose={(file) => void checkFile(file).then(tell)}
        >
          {words.chooseFile}
        </FileButton>
      </div>
      {activity.kind === "failed" && <Trouble failure={activity.failure} onGoTo={goTo} />}
      {errand.activity.kind === "failed" && (
        <HostFailureMessage
          failure={errand.activity.failure}
          sentence={paneWords.hostFailure(errand.activity.failure)}
        />
      )}
      {activity.kind === "idle" && result !== undefined && (
        <SoundPlan checked={result} isUsed={used === result} onUse={() => use(result)} onGoTo={goTo} />
      )}
    </div>
  );
}

const soundWords = ({ plan, registry }: CheckedPlan): string => {
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
  const { plan, registry, subject, left, isOpen } = checked;
  if (isUsed) return <Message intent="success">{words.used(plan.title)}</Message>;
  const hasUnits = registry !== undefined || registries.some((known) => fitsPlan(known, plan));
  if (!hasUnits) return <Message intent="warning">{words.noUnits}</Message>;
  return (
    <>
      <Message intent="success">{soundWords(checked)}</Message>
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
  switch (failure.kind) {
    case "plan-problems":
      return (
        <OfficePlanProblems
          heading={words.problems(failure.subject, failure.problems.length)}
          label={words.list(failure.subject)}
          problems={failure.problems}
          isOpen={failure.isOpen}
          onGoTo={onGoTo}
        />
      );
    case "no-plan":
      return <Message intent="error">{words.noPlan(failure.subject)}</Message>;
    case "bad-file":
      return <Message intent="error">{rejectionSentence(failure.failure)}</Message>;
    default:
      return <HostFailureMessage failure={failure} sentence={paneWords.hostFailure(failure)} />;
  }
}

/** The plan that the browser keeps for the next time, and a button to forget it; or why it could not be kept. */
function KeptPlan(): JSX.Element | null {
  const { kept, notKept, forget } = useOfficePlans();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  if (notKept !== undefined) return <Message intent="warning">{words.notKept(notKept)}</Message>;
  if (kept === undefined) return null;
  const { title } = kept.plan;
  return (
    <div className={styles.tight}>
      <p className={styles.quiet}>{words.kept(title)}</p>
      <LineButton
        onClick={() => {
          forget();
          announce(words.forgotten(title));
        }}
      >
        {words.forget}
      </LineButton>
    </div>
  );
}
