import { lazy, type ComponentType, type JSX, type LazyExoticComponent } from "react";
import { Message } from "./message";
import { useWords } from "../speaking/use-words";

/** A part of the pane that is loaded on its own; when it does not come, it says so, and the rest of the pane goes on. */
export const lazyPiece = <P extends object>(
  load: () => Promise<ComponentType<P>>,
): LazyExoticComponent<ComponentType<P>> =>
  lazy<ComponentType<P>>(() =>
    load().then(
      (piece) => ({ default: piece }),
      () => ({ default: MissingPiece }),
    ),
  );

function MissingPiece(): JSX.Element {
  const { opening } = useWords();
  return (
    <Message intent="error" title={opening.headings.incomplete}>
      {opening.advice.incomplete}
    </Message>
  );
}
