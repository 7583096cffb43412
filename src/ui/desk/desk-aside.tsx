import type { JSX } from "react";
import type { RollUp } from "../use-roll-up";
import { DeskFiles } from "./desk-files";
import { StrangeRowsCard } from "./strange-rows-card";

/** The desk on the roll-up tab: what would be lost, and the files it is made of. */
export function DeskAside({ rollUp }: { readonly rollUp: RollUp }): JSX.Element {
  const { result } = rollUp.task;
  return (
    <>
      {rollUp.strange.length > 0 && <StrangeRowsCard rollUp={rollUp} />}
      {result !== undefined && <DeskFiles result={result} remove={rollUp.remove} />}
    </>
  );
}
