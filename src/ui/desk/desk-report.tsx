import type { JSX } from "react";
import type { Round } from "../../domain/plan/round";
import { useLayoutStyles } from "../parts/layout-styles";
import type { RolledUp } from "../roll-up/rolled-up";
import { StatusBoard } from "./status-board";
import type { RollUp } from "../roll-up/use-roll-up";
import { DeskBusyContext } from "./desk-busy";
import { RemindersCard } from "./reminders-card";
import { ResubmissionDesk } from "./resubmission-desk";
import { SubmissionBoard } from "./submission-board";

interface DeskReportProps {
  readonly result: RolledUp;
  readonly round: Round;
  readonly rollUp: RollUp;
}

/** The desk on the report tab: the units, their files and what is to be decided; whom to remind; how the indicators stand. */
export function DeskReport({ result, round, rollUp: { decide, task } }: DeskReportProps): JSX.Element {
  const styles = useLayoutStyles();
  const { subject, facts } = result;
  return (
    <div className={styles.stack}>
      <DeskBusyContext value={task.activity.kind === "running"}>
        <SubmissionBoard result={result} round={round} decide={decide} />
        <ResubmissionDesk competing={facts.competing} decide={decide} />
      </DeskBusyContext>
      <RemindersCard result={result} round={round} />
      <StatusBoard indicators={subject.plan.indicators} summary={facts.summary} />
    </div>
  );
}
