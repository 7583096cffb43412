import type { JSX } from "react";
import { FormFigures } from "../blank-form/form-figures";
import { DeskBusyContext, type Decide } from "../desk/desk-busy";
import { ResubmissionDesk } from "../desk/resubmission-desk";
import { StatusBoard } from "../desk/status-board";
import { SubmissionBoard } from "../desk/submission-board";
import { useLayoutStyles } from "../parts/layout-styles";
import { SettlingQuestions } from "./settling-questions";
import { OfficePartCard } from "./office-part-card";
import { ReportActions, type ReportActionProps } from "./report-actions";
import { ReportGlance } from "./report-glance";

/** The report: how it stands at a glance, the units and targets that need something, and what can be done with it. */
export function ReportBody(props: ReportActionProps): JSX.Element {
  const styles = useLayoutStyles();
  const { result, rollUp } = props;
  const { subject, facts } = result;
  const decide: Decide = (changes, said) => void rollUp.take({ kind: "decide", changes, said });
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <ReportGlance result={result} />
        <DeskBusyContext value={rollUp.task.activity.kind === "running"}>
          <SettlingQuestions {...props} />
          <SubmissionBoard result={result} decide={decide} />
          <ResubmissionDesk competing={facts.competing} decide={decide} />
        </DeskBusyContext>
      </div>
      <div className={styles.column}>
        <OfficePartCard {...props} />
        {subject.plan.indicators.length > 0 && (
          <StatusBoard indicators={subject.plan.indicators} summary={facts.summary} />
        )}
        {subject.blank !== undefined && <FormFigures blank={subject.blank} facts={facts} />}
        <ReportActions {...props} />
      </div>
    </div>
  );
}
