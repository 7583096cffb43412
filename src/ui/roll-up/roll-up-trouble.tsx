import type { JSX } from "react";
import { HostFailureMessage } from "../parts/host-failure-message";
import type { RollUpTrouble } from "./rolled-up";
import type { Activity } from "../services/task-state";
import { useWords } from "../speaking/use-words";
import type { PaneWords } from "../words/vi/vi";
import { paintFailureSentence } from "../words/paint-failure-sentence";

/** Why the last step of the desk could not be done, where nothing else asks about it. */
export function RollUpTroubleMessage({
  activity,
}: {
  readonly activity: Activity<RollUpTrouble>;
}): JSX.Element | null {
  const words = useWords();
  if (activity.kind !== "failed") return null;
  const { failure } = activity;
  const sentence = troubleSentence(failure, words);
  return sentence === undefined ? null : <HostFailureMessage failure={failure} sentence={sentence} />;
}

function troubleSentence(trouble: RollUpTrouble, words: PaneWords): string | undefined {
  switch (trouble.kind) {
    case "would-replace":
    case "strange-rows":
      return undefined;
    case "closed":
      return words.report.closed(trouble.stamp);
    default:
      return paintFailureSentence(words, trouble);
  }
}
