import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType, type JSX, type ReactNode } from "react";
import { useLayoutStyles } from "./layout-styles";
import { Message } from "./message";
import { paneWords } from "../words/pane-words";

const { opening, missingPiece } = paneWords;

/** Fetches known pieces; pieces may append others. */
const fetches: (() => Promise<unknown>)[] = [];

/**
 * Fetches all pieces of the pane one by one, so that they survive a lost connection or a newer version on the
 * server. Missing pieces are reported where they are needed.
 */
export async function fetchPieces(): Promise<void> {
  for (const fetch of fetches) await fetch().catch(() => undefined);
}

/**
 * Returns a part of the pane that is loaded separately. If loading fails, shows a message with a retry
 * button; the rest of the pane continues with all its choices.
 */
export function lazyPiece<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  const fetch = async (): Promise<ComponentType<P>> => (loaded ??= await load());
  fetches.push(fetch);

  return function Piece(props: P): JSX.Element {
    const [Known, setKnown] = useState(() => loaded);
    const [tries, setTries] = useState(1);
    const [isMissing, setMissing] = useState(false);
    useEffect(() => {
      if (Known !== undefined) return undefined;
      let isWanted = true;
      fetch().then(
        (piece) => isWanted && setKnown(() => piece),
        () => isWanted && setMissing(true),
      );
      return () => {
        isWanted = false;
      };
    }, [Known, tries]);
    if (Known !== undefined) return <Known {...props} />;
    const again = (): void => {
      setMissing(false);
      setTries(tries + 1);
    };
    return isMissing ? <MissingPiece onAgain={again} /> : <LoadingPiece />;
  };
}

const LoadingPiece = (): JSX.Element => <Spinner size="small" label={paneWords.officePlan.loading} />;

const MissingPiece = ({ onAgain }: { readonly onAgain: () => void }): JSX.Element => (
  <MissingPieceMessage>
    <Button onClick={onAgain}>{paneWords.opening.again}</Button>
  </MissingPieceMessage>
);

/** Reports that a piece of the program did not load, and that all else is unchanged. */
export function MissingPieceMessage({ children }: { readonly children?: ReactNode }): JSX.Element {
  const styles = useLayoutStyles();
  return (
    <Message intent="error" title={opening.headings.incomplete}>
      <p className={styles.paragraph}>{missingPiece}</p>
      {children}
    </Message>
  );
}
