import type { JSX } from "react";
import { Fold } from "../parts/fold";
import type { Choice } from "../choosing/use-choice";
import { lazyPiece } from "../parts/lazy-piece";
import { paneWords } from "../words/pane-words";

const words = paneWords.officePlan;

/** Few need it, so it is loaded when it is opened for the first time. */
const OfficePlanBody = lazyPiece(async () => (await import("./office-plan-body")).OfficePlanBody);

/** The place for a plan of the user's own, folded away until it is wanted. */
export function OfficePlanSection({ choice }: { readonly choice: Choice }): JSX.Element {
  return (
    <Fold title={<strong>{words.heading}</strong>}>
      <OfficePlanBody choice={choice} />
    </Fold>
  );
}
