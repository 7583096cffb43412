import { Suspense, useEffect, useState, type JSX } from "react";
import { lazyPiece } from "./lazy-piece";
import type { ReplaceQuestionProps } from "./replace-question";

const load = async () => (await import("./replace-question")).ReplaceQuestion;
const ReplaceQuestion = lazyPiece(load);

/** Asks before sheets are replaced. Loaded behind the first look, before anybody can have come to need it. */
export function ReplaceDialog(props: ReplaceQuestionProps): JSX.Element | null {
  const [isWanted, setWanted] = useState(false);
  // Once it was shown it stays, so that closing it gives the focus back.
  if (props.sheets !== undefined && !isWanted) setWanted(true);
  useEffect(() => {
    // Failing is told when it is wanted.
    load().catch(() => undefined);
  }, []);
  return isWanted ? (
    <Suspense fallback={null}>
      <ReplaceQuestion {...props} />
    </Suspense>
  ) : null;
}
