import { useMemo, useRef, useState, type JSX } from "react";
import type { FileReading } from "../../desk/received";
import { ChoiceFields } from "../choosing/choice-fields";
import { ComparedFields } from "../choosing/compared-fields";
import { FileChooser } from "../files/file-chooser";
import { useLayoutStyles } from "../parts/layout-styles";
import { lazyPiece } from "../parts/lazy-piece";
import { DeskBusyContext } from "../desk/desk-busy";
import { FileList } from "../desk/file-list";
import type { CollectedChoice } from "../choosing/use-collected";
import type { RollUp } from "../roll-up/use-roll-up";
import { FoundCard } from "../roll-up/found-card";
import type { Sorting } from "../roll-up/use-sorting";
import { RollUpSteps } from "./roll-up-steps";
import { PracticeLink, type Practice } from "./start-card";
import { LineButton } from "../parts/line-button";
import { paneWords as words } from "../words/pane-words";

/** Few files have a password. */
const UnlockFiles = lazyPiece(async () => (await import("../files/unlock-files")).UnlockFiles);

/** Few roll up forms of other offices. */
const BlankFormFields = lazyPiece(
  async () => (await import("../blank-form/blank-form-fields")).BlankFormFields,
);

interface RollUpTabProps {
  readonly collected: CollectedChoice;
  readonly sorting: Sorting;
  readonly rollUp: RollUp;
  readonly practice: Practice;
  readonly onShowReport: (message?: string) => void;
}

/** Takes received files, identifies them, and adds them up. */
export function RollUpTab(props: RollUpTabProps): JSX.Element {
  const { collected, sorting, rollUp, practice, onShowReport } = props;
  const styles = useLayoutStyles();
  const [isChanging, setChanging] = useState(false);
  const { files, setFiles, sorted } = sorting;
  const { found, chooseKind } = collected;
  const isBusy = rollUp.task.activity.kind === "running";
  const chooseRef = useRef<HTMLButtonElement>(null);
  const hasList = files.length > 0 || (rollUp.task.result?.facts.files.length ?? 0) > 0;
  const locked = useMemo(() => files.filter((file) => isLocked(sorted?.readings.get(file))), [files, sorted]);
  const change = (): void => {
    // The fields start from the files' subject.
    if (found !== undefined) chooseKind(found.batch.kind === "form" ? "form" : "plan");
    setChanging(true);
  };
  const isKnown = found !== undefined || collected.isForm || collected.byHand.isSettled;
  const subject = isKnown ? collected.collected : undefined;
  return (
    <div className={styles.tab}>
      <RollUpSteps
        collected={subject}
        sorting={sorting}
        rollUp={rollUp}
        onShowReport={onShowReport}
        onChooseFiles={() => chooseRef.current?.click()}
      >
        <FileChooser files={files} setFiles={setFiles} isDisabled={isBusy} chooseRef={chooseRef}>
          {hasList ? (
            <DeskBusyContext value={isBusy}>
              <FileList {...{ sorting, rollUp }} registry={subject?.registry} />
            </DeskBusyContext>
          ) : undefined}
        </FileChooser>
        {locked.length > 0 && <UnlockFiles locked={locked} setFiles={setFiles} isDisabled={isBusy} />}
        {sorted !== undefined && (rollUp.task.result === undefined || rollUp.isOutdated) && (
          <FoundCard
            sorted={sorted}
            choice={collected}
            confirmed={rollUp.confirmed.matches}
            isAdding={rollUp.task.result !== undefined}
            onChooseForm={() => {
              chooseKind("form");
              setChanging(true);
            }}
          />
        )}
        {isChanging ? (
          <ChangeFields collected={collected} sorting={sorting} rollUp={rollUp} />
        ) : (
          <LineButton size="small" onClick={change}>
            {words.found.change}
          </LineButton>
        )}
        {files.length === 0 && rollUp.task.result === undefined && <PracticeLink practice={practice} />}
      </RollUpSteps>
    </div>
  );
}

const isLocked = (reading: FileReading | undefined): boolean =>
  reading?.kind === "rejected" &&
  reading.rejection.kind === "encrypted" &&
  reading.rejection.isForeign !== true;

/** Changes the subject found in the files, and the comparisons. */
function ChangeFields(props: Pick<RollUpTabProps, "collected" | "sorting" | "rollUp">): JSX.Element {
  const { collected, sorting, rollUp } = props;
  const styles = useLayoutStyles();
  const { byHand, isForm, form, setForm, chooseKind } = collected;
  const { result } = rollUp.task;
  const plan = collected.collected?.plan;
  return (
    <section className={styles.card} aria-label={words.found.changing}>
      <ChoiceFields
        choice={byHand}
        other={{ isChosen: isForm, onChoose: (isChosen) => chooseKind(isChosen ? "form" : "plan") }}
      />
      {isForm && (
        <BlankFormFields {...{ form, setForm }} files={sorting.read} rolledUp={result?.subject.blank} />
      )}
      {plan !== undefined && plan.indicators.length > 0 && (
        <ComparedFields plan={plan} compared={rollUp.compared} />
      )}
    </section>
  );
}
