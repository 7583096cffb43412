import { Component, type JSX, type ReactNode } from "react";
import { Fold } from "../parts/fold";
import { Message } from "../parts/message";
import { paneWords } from "../words/pane-words";

const { bug: words } = paneWords;

interface BugBoundaryProps {
  readonly children: ReactNode;
}

/** Catches and reports bugs, with details for the helper. */
export class BugBoundary extends Component<BugBoundaryProps, { readonly bug?: Error }> {
  override state: { readonly bug?: Error } = {};

  static getDerivedStateFromError(bug: unknown): { readonly bug: Error } {
    return { bug: bug instanceof Error ? bug : new Error(String(bug)) };
  }

  override render(): ReactNode {
    const { bug } = this.state;
    return bug === undefined ? this.props.children : <BugReport bug={bug} />;
  }
}

function BugReport({ bug }: { readonly bug: Error }): JSX.Element {
  return (
    <div role="alert">
      <Message intent="error" isSpoken={false} title={words.heading}>
        <p>{words.advice}</p>
        <Fold title={words.details}>
          <pre tabIndex={0}>{bug.stack ?? bug.message}</pre>
        </Fold>
      </Message>
    </div>
  );
}
