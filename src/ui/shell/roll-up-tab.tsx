import { Button } from "@fluentui/react-components";
import { useMemo, useRef, type JSX } from "react";
import { uncertainFiles } from "../../use-cases/received/uncertain-files";
import { ChoiceFields } from "../choosing/choice-fields";
import { ComparedFields } from "../choosing/compared-fields";
import { FileChooser } from "../parts/file-chooser";
import { useLayoutStyles } from "../parts/layout-styles";
import { lazyPiece } from "../parts/lazy-piece";
import { Message } from "../parts/message";
import { useServices } from "../services/pane-services";
import { ReplaceDialog } from "../parts/replace-dialog";
import { isSameSubject } from "../roll-up/rolled-up";
import { RollUpResultCard } from "../roll-up/roll-up-result-card";
import { RollUpTroubleMessage } from "../roll-up/roll-up-trouble";
import { RunFooter } from "../parts/run-footer";
import type { Choice } from "../choosing/use-choice";
import type { Collected, CollectedChoice } from "../choosing/use-collected";
import { unrecognisedRows, type RollUp } from "../roll-up/use-roll-up";
import { SummaryStart } from "../roll-up/summary-start";
import { useWords } from "../speaking/use-words";

/** Most roll-ups need it not. */
const ConfirmUnits = lazyPiece(async () => (await import("../roll-up/confirm-units")).ConfirmUnits);

/** Nothing of it is seen before there is a result. */
const DeskAside = lazyPiece(async () => (await import("../desk/desk-aside")).DeskAside);

/** Few roll up forms of other offices. */
const BlankFormFields = lazyPiece(
  async () => (await import("../blank-form/blank-form-fields")).BlankFormFields,
);

interface RollUpTabProps {
  readonly choice: Choice;
  readonly collected: CollectedChoice;
  readonly rollUp: RollUp;
  readonly onShowReport: () => void;
}

/** Chooses what is collected, and adds the files up that were sent. */
export function RollUpTab({ choice, collected, rollUp, onShowReport }: RollUpTabProps): JSX.Element {
  const { desk } = useServices();
  const words = useWords();
  const styles = useLayoutStyles();
  const { form, setForm, chooseKind } = collected;
  return (
    <div className={styles.tab}>
      <p className={styles.paragraph}>{words.rollUp.intro[desk.kind]}</p>
      <ChoiceFields
        choice={choice}
        other={{
          isChosen: form !== undefined,
          onChoose: (isChosen) => chooseKind(isChosen ? "form" : "plan"),
        }}
      />
      {form !== undefined && <BlankFormFields form={form} setForm={setForm} />}
      {desk.kind === "files" && (
        <SummaryStart
          isDisabled={rollUp.task.activity.kind === "running"}
          onChoose={(file) => void rollUp.take({ kind: "resume", file })}
        />
      )}
      {collected.collected === undefined ? (
        <RollUpTroubleMessage activity={rollUp.task.activity} />
      ) : (
        <RollUpFiles collected={collected.collected} rollUp={rollUp} onShowReport={onShowReport} />
      )}
    </div>
  );
}

interface RollUpFilesProps {
  readonly collected: Collected;
  readonly rollUp: RollUp;
  readonly onShowReport: () => void;
}

/** Adds chosen files up, into the open workbook or into a file to download. */
function RollUpFiles({ collected, rollUp, onShowReport }: RollUpFilesProps): JSX.Element {
  const { desk } = useServices();
  const words = useWords();
  const { task, files, setFiles, take, isOutdated, confirmed } = rollUp;
  const { activity, result } = task;
  const { registry, plan } = collected;
  const heading = useRef<HTMLHeadingElement>(null);
  const isOurs = result !== undefined && isSameSubject(result.subject, collected);
  const uncertain = useMemo(
    () =>
      // Answers are about the units that are chosen now.
      isOurs ? uncertainFiles(result.facts.rejected, registry.office.code) : [],
    [result, registry, isOurs],
  );
  const label =
    result === undefined
      ? words.rollUp.start
      : result.standing === "changed"
        ? words.rollUp.write[desk.kind]
        : words.rollUp.again;
  const asked =
    activity.kind === "failed" && activity.failure.kind === "would-replace"
      ? activity.failure.sheets
      : undefined;
  const write = (mayReplace: boolean): void => void take({ kind: "write", mayReplace });
  return (
    <>
      <FileChooser files={files} setFiles={setFiles} isDisabled={activity.kind === "running"} />
      {plan.indicators.length > 0 && <ComparedFields plan={plan} compared={rollUp.compared} />}
      {result !== undefined && activity.kind !== "running" && (
        <>
          {isOutdated && <Message intent="warning">{words.rollUp.outdated}</Message>}
          <RollUpResultCard result={result} heading={heading}>
            <Button onClick={onShowReport}>{words.rollUp.toReport}</Button>
          </RollUpResultCard>
        </>
      )}
      {(result !== undefined || unrecognisedRows(rollUp).length > 0) && <DeskAside rollUp={rollUp} />}
      {(uncertain.length > 0 || Object.keys(confirmed.matches).length > 0) && activity.kind !== "running" && (
        <ConfirmUnits key={registry.id} files={uncertain} registry={registry} confirmed={confirmed} />
      )}
      <ReplaceDialog
        sheets={asked}
        onAnswer={(mayReplace) => {
          task.settle();
          if (mayReplace) write(true);
        }}
      />
      <RunFooter
        label={label}
        activity={activity}
        isReady={files.length > 0 || isOurs}
        onStart={() => write(false)}
        onCancel={task.cancel}
        result={heading}
      >
        <RollUpTroubleMessage activity={activity} />
      </RunFooter>
    </>
  );
}
