import type { JSX } from "react";
import { FindingsByFile } from "../findings/findings-by-file";
import { Message } from "../parts/message";
import { unrecognisedRows, type RollUp } from "../roll-up/use-roll-up";
import { AskedFilesCard, isAsked } from "./asked-files-card";
import { DeskBusyContext } from "./desk-busy";
import { DeskFiles } from "./desk-files";
import { UnrecognisedRowsCard } from "./unrecognised-rows-card";
import { deskWords } from "../words/desk-words";

const { notFilled } = deskWords;

/** The desk on the roll-up tab: what would be lost, what was found, and the files it is made of. */
export function DeskAside({ rollUp }: { readonly rollUp: RollUp }): JSX.Element {
  const { result, activity } = rollUp.task;
  const failed = result?.file?.ok === false ? result.file.failure : undefined;
  return (
    <>
      {unrecognisedRows(rollUp).length > 0 && <UnrecognisedRowsCard rollUp={rollUp} />}
      {failed !== undefined && <Message intent="error">{notFilled(failed.form, failed.failure)}</Message>}
      {result !== undefined && (
        <>
          {result.facts.rejected.some(isAsked) && (
            <AskedFilesCard result={result} take={rollUp.take} isBusy={activity.kind === "running"} />
          )}
          <FindingsByFile findings={result.facts.findings} />
          <DeskBusyContext value={activity.kind === "running"}>
            <DeskFiles result={result} take={rollUp.take} />
          </DeskBusyContext>
        </>
      )}
    </>
  );
}
