import type { JSX } from "react";
import { PlacingOutcome } from "./placing-outcome";
import { RunButtons } from "./run-buttons";
import type { Placing } from "./use-placing";

interface PlacingRunProps {
  readonly placing: Placing;
  readonly label: string;
  readonly isReady?: boolean;
}

/** Shows the button that places sheets or saves a file, and the outcome. */
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
