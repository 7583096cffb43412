import type { JSX, Ref } from "react";
import type { Placing } from "./use-placing";
import { paintFailureSentence } from "../words/paint-failure-sentence";
import { HostFailureMessage } from "./host-failure-message";
import { Message } from "./message";
import { ReplaceDialog } from "./replace-dialog";
import { RunButtons } from "./run-buttons";

interface PlacingOutcomeProps {
  readonly placing: Placing;
  /** Takes the focus at the end. */
  readonly doneRef?: Ref<HTMLDivElement>;
  /** Success is reported elsewhere. */
  readonly isQuiet?: boolean;
}

/** Shows the outcome of placing sheets or saving a file; asks before sheets are replaced. */
export function PlacingOutcome({ placing, doneRef, isQuiet = false }: PlacingOutcomeProps): JSX.Element {
  const { activity, result } = placing.task;
  const failure = activity.kind === "failed" ? activity.failure : undefined;
  return (
    <>
      {failure !== undefined && failure.kind !== "would-replace" && (
        <HostFailureMessage failure={failure} sentence={paintFailureSentence(failure)} />
      )}
      {activity.kind === "idle" && result !== undefined && !isQuiet && (
        <div ref={doneRef} tabIndex={-1}>
          <Message intent="success">{result}</Message>
        </div>
      )}
      <ReplaceDialog
        asked={failure?.kind === "would-replace" ? failure : undefined}
        onAnswer={placing.answer}
      />
    </>
  );
}

interface PlacingRunProps {
  readonly placing: Placing;
  readonly label: string;
  readonly isReady?: boolean;
}

/** The button that puts something into the workbook or a file, and below it what came of it. */
export function PlacingRun({ placing, label, isReady = true }: PlacingRunProps): JSX.Element {
  return (
    <>
      <RunButtons
        label={label}
        activity={placing.task.activity}
        isReady={isReady}
        onStart={placing.start}
        onCancel={placing.cancel}
      />
      <PlacingOutcome placing={placing} />
    </>
  );
}
