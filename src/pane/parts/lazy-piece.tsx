import { Button, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType, type JSX, type ReactNode } from "react";
import { useLayoutStyles } from "./layout-styles";
import { Message } from "./message";
import { paneWords } from "../words/pane-words";

const { opening, missingPiece } = paneWords;

/** Fetches each piece that is known so far; those that come with another piece are added behind it. */
const fetches: (() => Promise<unknown>)[] = [];

/**
 * Fetches every piece of the pane, one after the other, so that none is missing when the connection is gone
 * or the server has a newer version. A piece that does not come is told where it is wanted.
 */
export async function fetchPieces(): Promise<void> {
  for (const fetch of fetches) await fetch().catch(() => undefined);
}

/**
 * A part of the pane that is loaded on its own. When it does not come, it says so in its place and is asked
 * for again at a button; the rest of the pane goes on, with all that was chosen in it.
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

const LoadingPiece = (): JSX.Element => (
  <Skeleton aria-label={paneWords.officePlan.loading}>
    <SkeletonItem />
  </Skeleton>
);

const MissingPiece = ({ onAgain }: { readonly onAgain: () => void }): JSX.Element => (
  <MissingPieceMessage>
    <Button onClick={onAgain}>{paneWords.opening.again}</Button>
  </MissingPieceMessage>
);

/** Says that a piece of the program did not come, and that all else is as it was. */
export function MissingPieceMessage({ children }: { readonly children?: ReactNode }): JSX.Element {
  const styles = useLayoutStyles();
  return (
    <Message intent="error" title={opening.headings.incomplete}>
      <p className={styles.paragraph}>{missingPiece}</p>
      {children}
    </Message>
  );
}
