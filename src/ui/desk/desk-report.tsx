import type { JSX } from "react";
import type { Round } from "../../domain/round";
import { useLayoutStyles } from "../layout-styles";
import type { RolledUp } from "../rolled-up";
import type { RollUp } from "../use-roll-up";
import { RemindersCard } from "./reminders-card";
import { ResubmissionDesk } from "./resubmission-desk";
import { SubmissionBoard } from "./submission-board";

interface DeskReportProps {
  readonly result: RolledUp;
  readonly round: Round;
  readonly rollUp: RollUp;
}

/** The desk on the report tab: the units and their files, what is to be decided about them, and whom to remind. */
export function DeskReport({ result, round, rollUp: { decide } }: DeskReportProps): JSX.Element {
  const styles = useLayoutStyles();
  return (
    <div className={styles.stack}>
      <SubmissionBoard result={result} round={round} decide={decide} />
      <ResubmissionDesk rivals={result.facts.rivals} decide={decide} />
      <RemindersCard result={result} round={round} />
    </div>
  );
}
