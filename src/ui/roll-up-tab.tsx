import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, type JSX } from "react";
import { uncertainFiles } from "../use-cases/uncertain-files";
import { ChoiceFields } from "./choice-fields";
import { FileChooser } from "./file-chooser";
import { useLayoutStyles } from "./layout-styles";
import { Message } from "./message";
import { useServices } from "./pane-services";
import { ReplaceDialog } from "./replace-dialog";
import { RollUpResultCard } from "./roll-up-result-card";
import { RunButtons } from "./run-buttons";
import type { Choice } from "./use-choice";
import type { RollUp } from "./use-roll-up";
import { useWords } from "./use-words";
import { hostFailureSentence } from "./words/host-failure-sentence";

/** Most roll-ups need it not. */
const ConfirmUnits = lazy(async () => ({ default: (await import("./confirm-units")).ConfirmUnits }));

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
  const uncertain = useMemo(
    () =>
      // Answers are about the units that are chosen now.
      result?.subject.registry === registry
        ? uncertainFiles(result.facts.rejected, registry.office.code)
        : [],
    [result, registry],
  );
  return (
    <div className={styles.stack}>
      <p className={styles.paragraph}>{words.rollUp.intro[desk.kind]}</p>
      <ChoiceFields choice={choice} />
      <FileChooser files={files} setFiles={setFiles} isDisabled={activity.kind === "running"} />
      <RunButtons
        label={result === undefined ? words.rollUp.start : words.rollUp.again}
        activity={activity}
        isReady={files.length > 0}
        onStart={start}
        onCancel={task.cancel}
      />
      {activity.kind === "failed" && activity.failure.kind !== "would-replace" && (
        <Message intent="error">{hostFailureSentence(words, activity.failure)}</Message>
      )}
      {result !== undefined && activity.kind !== "running" && (
        <>
          {isOutdated && <Message intent="warning">{words.rollUp.outdated}</Message>}
          <RollUpResultCard result={result}>
            <Button onClick={onShowReport}>{words.rollUp.toReport}</Button>
          </RollUpResultCard>
        </>
      )}
      {(uncertain.length > 0 || Object.keys(confirmed.matches).length > 0) && activity.kind !== "running" && (
        <Suspense fallback={null}>
          <ConfirmUnits key={registry.id} files={uncertain} registry={registry} confirmed={confirmed} />
        </Suspense>
      )}
      <ReplaceDialog sheets={asked} onAnswer={answer} />
    </div>
  );
}
