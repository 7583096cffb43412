import type { CellPlace } from "../../workbook/grid";
import { Checkbox } from "@fluentui/react-components";
import type { JSX } from "react";
import type { HostFailure } from "../../workbook/open-workbook";
import { useLayoutStyles } from "../parts/layout-styles";
import { LinkButton } from "../parts/link-button";
import { HostFailureMessage } from "../parts/host-failure-message";
import { Message } from "../parts/message";
import { useServices } from "../services/pane-services";
import { useTask } from "../services/use-task";
import { unrecognisedRows, type RollUp } from "../roll-up/use-roll-up";
import { deskWords } from "../words/desk-words";
import { paneWords } from "../words/pane-words";

const { unrecognised: words } = deskWords;

/** Rows of the summary that would be lost, each with its cell, and whether they may be. */
export function UnrecognisedRowsCard({ rollUp }: { readonly rollUp: RollUp }): JSX.Element {
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
      {going.activity.kind === "failed" && (
        <HostFailureMessage
          failure={going.activity.failure}
          sentence={paneWords.hostFailure(going.activity.failure)}
        />
      )}
      <Checkbox
        label={words.drop}
        checked={isDropping}
        onChange={(_event, { checked }) => setAgreed(checked === true ? unrecognised : [])}
      />
    </section>
  );
}
