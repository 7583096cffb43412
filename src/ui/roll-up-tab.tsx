import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
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
  const { task, files, setFiles, start, asked, answer, isOutdated } = rollUp;
  const { activity, result } = task;
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
      <ReplaceDialog sheets={asked} onAnswer={answer} />
    </div>
  );
}
