import type { JSX } from "react";
import type { HostFailure } from "../../workbook/open-workbook";
import { CopyButton } from "./copy-button";
import { Fold } from "./fold";
import { useLayoutStyles } from "./layout-styles";
import { Message } from "./message";
import type { Activity } from "../services/task-state";
import { paneWords } from "../words/pane-words";

const words = paneWords.failureDetails;

interface HostFailureMessageProps {
  readonly failure: { readonly kind: string } | HostFailure;
  /** Event, consequence and advice. */
  readonly sentence: string;
}

/** Explains a failure of Excel; without words of our own, keeps Excel's message for the helper. */
export function HostFailureMessage({ failure, sentence }: HostFailureMessageProps): JSX.Element {
  const styles = useLayoutStyles();
  const details = detailsOf(failure);
  return (
    <Message intent="error">
      {sentence}
      {details !== undefined && (
        <Fold title={words.heading}>
          <textarea aria-label={words.heading} className={styles.copied} readOnly rows={8} value={details} />
          <CopyButton label={words.copy} text={details} />
        </Fold>
      )}
    </Message>
  );
}

interface TaskFailureProps<F> {
  readonly activity: Activity<F>;
  readonly sentence: (failure: F) => string;
}

/** Explains a task's failure, if any. */
export function TaskFailure<F extends { readonly kind: string }>({
  activity,
  sentence,
}: TaskFailureProps<F>): JSX.Element | null {
  if (activity.kind !== "failed") return null;
  const { failure } = activity;
  return <HostFailureMessage failure={failure} sentence={sentence(failure)} />;
}

function detailsOf(failure: HostFailureMessageProps["failure"]): string | undefined {
  if ("why" in failure) return detailsOf(failure.why);
  return "details" in failure ? failure.details : undefined;
}
