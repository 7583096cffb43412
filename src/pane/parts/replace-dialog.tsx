import { useState, type JSX } from "react";
import { lazyPiece } from "./lazy-piece";
import type { ReplaceQuestionProps } from "./replace-question";

const ReplaceQuestion = lazyPiece(async () => (await import("./replace-question")).ReplaceQuestion);

/** Asks before sheets are replaced. */
export function ReplaceDialog(props: ReplaceQuestionProps): JSX.Element | null {
  const [isWanted, setWanted] = useState(false);
  // Stays rendered once shown, so that closing returns the focus.
  if (props.asked !== undefined && !isWanted) setWanted(true);
  return isWanted ? <ReplaceQuestion {...props} /> : null;
}
