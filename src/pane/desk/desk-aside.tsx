import type { JSX } from "react";
import { Message } from "../parts/message";
import { unrecognisedRows, type RollUp } from "../roll-up/use-roll-up";
import { AskedFilesCard, isAsked } from "./asked-files-card";
import { deskWords } from "../words/desk-words";
import type { CellPlace } from "../../workbook/grid";
import { Checkbox } from "@fluentui/react-components";
import type { HostFailure } from "../../workbook/open-workbook";
import { useLayoutStyles } from "../parts/layout-styles";
import { LinkButton } from "../parts/link-button";
import { TaskFailure } from "../parts/host-failure-message";
import { useServices } from "../services/pane-services";
import { useTask } from "../services/use-task";
import { paneWords } from "../words/pane-words";

const { notFilled } = deskWords;

/** The desk on the roll-up tab: possible losses, and questions about files. */
export function DeskAside({ rollUp }: { readonly rollUp: RollUp }): JSX.Element {
  const { result, activity } = rollUp.task;
  const failed = result?.file?.ok === false ? result.file.failure : undefined;
  return (
    <>
      {unrecognisedRows(rollUp).length > 0 && <UnrecognisedRowsCard rollUp={rollUp} />}
      {failed !== undefined && <Message intent="error">{notFilled(failed.form, failed.failure)}</Message>}
      {result?.facts.rejected.some(isAsked) === true && (
        <AskedFilesCard result={result} take={rollUp.take} isBusy={activity.kind === "running"} />
      )}
    </>
  );
}

const { unrecognised: words } = deskWords;

/** Lists summary rows that would be lost, with their cells, and asks for consent. */
function UnrecognisedRowsCard({ rollUp }: { readonly rollUp: RollUp }): JSX.Element {
  const { desk } = useServices();
  const { agreed, setAgreed } = rollUp;
  const unrecognised = unrecognisedRows(rollUp);
  const isDropping = unrecognised.every((row) => agreed.includes(row));
  const styles = useLayoutStyles();
  const going = useTask<undefined, HostFailure>();
  const goTo = (place: CellPlace): void => {
    if (desk.kind === "workbook") {
      void going.run("going", ({ watch }) => watch(desk.workbook).goTo(place));
    }
  };
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{words.heading(unrecognised.length)}</h2>
      <Message intent="warning">{words.intro}</Message>
      <ul className={styles.list}>
        {unrecognised.map(({ place, fault, found }) => (
          <li key={`${place.sheet} ${place.cell}`}>
            {words.row(place.sheet, place.cell, found)}
            <p className={styles.quiet}>{words.fault[fault]}</p>
            {desk.kind === "workbook" && (
              <LinkButton onClick={() => goTo(place)}>
                {paneWords.check.goTo(place.sheet, place.cell)}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
      <TaskFailure activity={going.activity} sentence={paneWords.hostFailure} />
      <Checkbox
        label={words.drop}
        checked={isDropping}
        onChange={(_event, { checked }) => setAgreed(checked === true ? unrecognised : [])}
      />
    </section>
  );
}
