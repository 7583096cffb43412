import type { JSX } from "react";
import { FormFigures } from "../blank-form/form-figures";
import { useLayoutStyles } from "../parts/layout-styles";
import type { RolledUp } from "../roll-up/rolled-up";
import { StatusBoard } from "./status-board";
import type { RollUp } from "../roll-up/use-roll-up";
import { DeskBusyContext, type Decide } from "./desk-busy";
import { RemindersCard } from "./reminders-card";
import { ResubmissionDesk } from "./resubmission-desk";
import { SubmissionBoard } from "./submission-board";

interface DeskReportProps {
  readonly result: RolledUp;
  readonly rollUp: RollUp;
}

/** The desk on the report tab: the units, their files and what is to be decided; whom to remind; how the figures stand. */
export function DeskReport({ result, rollUp: { take, task } }: DeskReportProps): JSX.Element {
  const styles = useLayoutStyles();
  const { subject, facts } = result;
  const decide: Decide = (changes, said) => void take({ kind: "decide", changes, said });
  return (
    <div className={styles.stack}>
      <DeskBusyContext value={task.activity.kind === "running"}>
        <SubmissionBoard result={result} decide={decide} />
        <ResubmissionDesk competing={facts.competing} decide={decide} />
      </DeskBusyContext>
      <RemindersCard result={result} />
      {subject.blank !== undefined && <FormFigures blank={subject.blank} facts={facts} />}
      {subject.plan.indicators.length > 0 && (
        <StatusBoard indicators={subject.plan.indicators} summary={facts.summary} />
      )}
    </div>
  );
}
