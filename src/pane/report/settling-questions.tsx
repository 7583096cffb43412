import type { JSX } from "react";
import { withConfirmedDue, findRound } from "../../model/plan";
import type { OfficePart } from "../../desk/roll-up";
import { useLayoutStyles } from "../parts/layout-styles";
import type { FinishedRollUp } from "../roll-up/use-roll-up";
import { LineButton } from "../parts/line-button";
import { paneWords } from "../words/pane-words";
import { reportWords } from "../words/report-words";

const { figures } = paneWords;
const { settling: words } = reportWords;

/** What an officer has to confirm once: a last day that we concluded, a list of which nobody knows whether all of it exists. */
export function SettlingQuestions(props: FinishedRollUp): JSX.Element {
  const { subject, facts } = props.result;
  const { due, isDueInferred } =
    findRound(withConfirmedDue(subject.plan, subject.round, facts.work.due), subject.round) ?? {};
  const day = due === undefined || isDueInferred !== true ? undefined : figures.day(due);
  const { unconfirmed = [] } = facts.summary.completeness;
  return (
    <>
      {day !== undefined && (
        <Question
          {...props}
          says={words.usualDue(day)}
          button={words.confirmDue(day)}
          part={{ due }}
          said={words.dueConfirmed(day)}
        />
      )}
      {unconfirmed.length > 0 && (
        <Question
          {...props}
          says={words.openList(unconfirmed.length)}
          button={words.confirmList}
          part={{ areUnitsConfirmed: true }}
          said={words.listConfirmed}
        />
      )}
    </>
  );
}

interface QuestionProps extends FinishedRollUp {
  readonly says: string;
  readonly button: string;
  readonly part: OfficePart;
  readonly said: string;
}

function Question({ rollUp, says, button, part, said }: QuestionProps): JSX.Element {
  const styles = useLayoutStyles();
  const isBusy = rollUp.task.activity.kind === "running";
  return (
    <div className={styles.tight}>
      <p className={styles.paragraph}>{says}</p>
      <LineButton disabledFocusable={isBusy} onClick={() => void rollUp.take({ kind: "settle", part, said })}>
        {button}
      </LineButton>
    </div>
  );
}
