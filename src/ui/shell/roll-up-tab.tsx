import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, type JSX } from "react";
import { uncertainFiles } from "../../use-cases/received/uncertain-files";
import { ChoiceFields } from "../choosing/choice-fields";
import { ComparedFields } from "../choosing/compared-fields";
import { FileChooser } from "../parts/file-chooser";
import { useLayoutStyles } from "../parts/layout-styles";
import { lazyPiece } from "../parts/lazy-piece";
import { Message } from "../parts/message";
import { BlankFormPiece } from "../blank-form/blank-form-piece";
import { useServices } from "../services/pane-services";
import { ReplaceDialog } from "../parts/replace-dialog";
import { isSameSubject } from "../roll-up/rolled-up";
import { RollUpResultCard } from "../roll-up/roll-up-result-card";
import { RollUpTroubleMessage } from "../roll-up/roll-up-trouble";
import { RunButtons } from "../parts/run-buttons";
import type { Choice } from "../choosing/use-choice";
import type { RollUp } from "../roll-up/use-roll-up";
import { SummaryStart } from "../roll-up/summary-start";
import { useWords } from "../speaking/use-words";

/** Most roll-ups need it not. */
const ConfirmUnits = lazy(async () => ({ default: (await import("../roll-up/confirm-units")).ConfirmUnits }));

/** Nothing of it is seen before there is a result. */
const DeskAside = lazyPiece(async () => (await import("../desk/desk-aside")).DeskAside);

interface RollUpTabProps {
  readonly choice: Choice;
  readonly rollUp: RollUp;
  readonly onShowReport: () => void;
}

/** Adds chosen files up, into the open workbook or into a file to download. */
export function RollUpTab({ choice, rollUp, onShowReport }: RollUpTabProps): JSX.Element {
  const { desk } = useServices();
  const words = useWords();
  const styles = useLayoutStyles();
  const { task, files, setFiles, start, asked, answer, isOutdated, confirmed } = rollUp;
  const { activity, result } = task;
  const { registry } = choice;
  const isOurs = result !== undefined && isSameSubject(result.subject, choice);
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
  return (
    <div className={styles.stack}>
      <p className={styles.paragraph}>{words.rollUp.intro[desk.kind]}</p>
      <ChoiceFields choice={choice} />
      {desk.kind === "files" && (
        <SummaryStart isDisabled={activity.kind === "running"} onChoose={rollUp.resume} />
      )}
      <FileChooser files={files} setFiles={setFiles} isDisabled={activity.kind === "running"} />
      <ComparedFields plan={choice.plan} compared={rollUp.compared} />
      <RunButtons
        label={label}
        activity={activity}
        isReady={files.length > 0 || isOurs}
        onStart={start}
        onCancel={task.cancel}
      />
      <RollUpTroubleMessage activity={activity} />
      {result !== undefined && activity.kind !== "running" && (
        <>
          {isOutdated && <Message intent="warning">{words.rollUp.outdated}</Message>}
          <RollUpResultCard result={result}>
            <Button onClick={onShowReport}>{words.rollUp.toReport}</Button>
          </RollUpResultCard>
        </>
      )}
      {(result !== undefined || rollUp.unrecognised.length > 0) && (
        <Suspense fallback={null}>
          <DeskAside rollUp={rollUp} />
        </Suspense>
      )}
      {(uncertain.length > 0 || Object.keys(confirmed.matches).length > 0) && activity.kind !== "running" && (
        <Suspense fallback={null}>
          <ConfirmUnits key={registry.id} files={uncertain} registry={registry} confirmed={confirmed} />
        </Suspense>
      )}
      <BlankFormPiece />
      <ReplaceDialog sheets={asked} onAnswer={answer} />
    </div>
  );
}
