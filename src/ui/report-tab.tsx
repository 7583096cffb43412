import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import { findRound } from "../domain/plan";
import { FilingBoard } from "./filing-board";
import { useLayoutStyles } from "./layout-styles";
import { Message } from "./message";
import { StatusBoard } from "./status-board";
import type { RollUp } from "./use-roll-up";
import { useWords } from "./use-words";

interface ReportTabProps {
  readonly rollUp: RollUp;
  readonly onShowRollUp: () => void;
}

/** What the last roll-up says: who has sent, and how the indicators stand. */
export function ReportTab({ rollUp, onShowRollUp }: ReportTabProps): JSX.Element {
  const words = useWords();
  const styles = useLayoutStyles();
  const { result } = rollUp.task;
  if (result === undefined) {
    return (
      <div className={styles.stack}>
        <p className={styles.paragraph}>{words.report.none}</p>
        <div>
          <Button onClick={onShowRollUp}>{words.report.toRollUp}</Button>
        </div>
      </div>
    );
  }
  const { subject, facts } = result;
  const round = findRound(subject.plan, subject.round);
  if (round === undefined) throw new Error(`plan ${subject.plan.id} has no round ${subject.round}`);
  return (
    <div className={styles.stack}>
      <h2 className={styles.heading}>{words.report.heading(round.name, facts.summary.office.name)}</h2>
      {rollUp.isOutdated && <Message intent="warning">{words.rollUp.outdated}</Message>}
      <FilingBoard summary={facts.summary} round={round} />
      <StatusBoard indicators={subject.plan.indicators} summary={facts.summary} />
    </div>
  );
}
