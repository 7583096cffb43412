import type { JSX } from "react";
import type { RollUp } from "../roll-up/use-roll-up";
import { DeskBusyContext } from "./desk-busy";
import { DeskFiles } from "./desk-files";
import { UnrecognisedRowsCard } from "./unrecognised-rows-card";

/** The desk on the roll-up tab: what would be lost, and the files it is made of. */
export function DeskAside({ rollUp }: { readonly rollUp: RollUp }): JSX.Element {
  const { result, activity } = rollUp.task;
  return (
    <>
      {rollUp.unrecognised.length > 0 && <UnrecognisedRowsCard rollUp={rollUp} />}
      {result !== undefined && (
        <DeskBusyContext value={activity.kind === "running"}>
          <DeskFiles result={result} remove={rollUp.remove} />
        </DeskBusyContext>
      )}
    </>
  );
}
