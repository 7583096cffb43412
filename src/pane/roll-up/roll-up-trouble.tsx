import type { JSX } from "react";
import { HostFailureMessage } from "../parts/host-failure-message";
import type { RollUpTrouble } from "./rolled-up";
import type { Activity } from "../services/task-state";
import { paintFailureSentence } from "../words/paint-failure-sentence";
import { reportWords } from "../words/report-words";

/** Explains a failed step of the desk, unless another question does. */
export function RollUpTroubleMessage({
  activity,
}: {
  readonly activity: Activity<RollUpTrouble>;
}): JSX.Element | null {
  if (activity.kind !== "failed") return null;
  const { failure } = activity;
  const sentence = troubleSentence(failure);
  return sentence === undefined ? null : <HostFailureMessage failure={failure} sentence={sentence} />;
}

function troubleSentence(trouble: RollUpTrouble): string | undefined {
  switch (trouble.kind) {
    case "would-replace":
    case "strange-rows":
      return undefined;
    case "closed":
      return reportWords.closed(trouble.stamp);
    default:
      return paintFailureSentence(trouble);
  }
}
