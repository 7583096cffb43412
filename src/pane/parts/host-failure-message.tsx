import type { JSX } from "react";
import type { HostFailure } from "../../workbook/open-workbook";
import { CopyButton } from "./copy-button";
import { Fold } from "./fold";
import { useLayoutStyles } from "./layout-styles";
import { Message } from "./message";
import { paneWords } from "../words/pane-words";

const words = paneWords.failureDetails;

interface HostFailureMessageProps {
  readonly failure: { readonly kind: string } | HostFailure;
  /** What happened, how things stand and what to do. */
  readonly sentence: string;
}

/**
 * Why Excel did not do something; where we have no words of our own for it, what Excel said is kept for
 * whoever helps.
 */
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

function detailsOf(failure: HostFailureMessageProps["failure"]): string | undefined {
  if ("why" in failure) return detailsOf(failure.why);
  return "details" in failure ? failure.details : undefined;
}
