import { type JSX, useEffect, useMemo, useState } from "react";
import { judgedSummary } from "../../model/roll-up";
import { FormFigures } from "../blank-form/form-figures";
import { DeskBusyContext, type Decide } from "../desk/desk-busy";
import { ResubmissionDesk } from "../desk/resubmission-desk";
import { StatusBoard } from "../desk/status-board";
import { SubmissionBoard } from "../desk/submission-board";
import { useLayoutStyles } from "../parts/layout-styles";
import { SettlingQuestions } from "./settling-questions";
import type { FinishedRollUp } from "../roll-up/use-roll-up";
import { ReportActions } from "./report-actions";
import { ReportGlance } from "./report-glance";
import type { officeAnswer as understandAnswer, OfficeRow } from "../../desk/roll-up";
import { useServices } from "../services/pane-services";
import { OfficePartForm } from "./office-part-form";
import { reportWords } from "../words/report-words";

/** The report: how it stands at a glance, the units and targets that need something, and what can be done with it. */
export function ReportBody(props: FinishedRollUp): JSX.Element {
  const styles = useLayoutStyles();
  const { result, rollUp } = props;
  const { subject, facts } = result;
  const judged = useMemo(
    () => judgedSummary(subject.plan, facts.summary, facts.findings),
    [subject.plan, facts.summary, facts.findings],
  );
  const decide: Decide = (changes, said) => void rollUp.take({ kind: "decide", changes, said });
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <ReportGlance result={result} judged={judged} />
        <DeskBusyContext value={rollUp.task.activity.kind === "running"}>
          <SettlingQuestions {...props} />
          <SubmissionBoard result={result} decide={decide} />
          <ResubmissionDesk competing={facts.competing} decide={decide} />
        </DeskBusyContext>
      </div>
      <div className={styles.column}>
        <OfficePartCard {...props} />
        {subject.plan.indicators.length > 0 && <StatusBoard judged={judged} />}
        {subject.blank !== undefined && <FormFigures blank={subject.blank} facts={facts} />}
        <ReportActions {...props} />
      </div>
    </div>
  );
}

const { own: words } = reportWords;

/** What only the office that issued the plan can answer: typed here once, it is added to its units and judged with them. */
function OfficePartCard({ result, rollUp }: FinishedRollUp): JSX.Element | null {
  const part = useOfficePart(result);
  if (part === undefined || part.rows.length === 0) return null;
  return (
    <OfficePartForm
      office={result.facts.summary.office.name}
      rows={part.rows}
      understand={part.understand}
      isBusy={rollUp.task.activity.kind === "running"}
      onAnswer={(typed) => void rollUp.take({ kind: "settle", part: { typed }, said: words.added })}
    />
  );
}

interface OfficePart {
  readonly rows: readonly OfficeRow[];
  readonly understand: typeof understandAnswer;
}

/** The rows and their answers, by the code that is loaded after the pane is shown. */
function useOfficePart({ subject, facts, compared }: FinishedRollUp["result"]): OfficePart | undefined {
  const { loadTasks } = useServices();
  const [part, setPart] = useState<OfficePart>();
  useEffect(() => {
    let isWanted = true;
    void loadTasks().then(({ officeRows, officeAnswer }) => {
      if (!isWanted) return;
      setPart({ rows: officeRows(subject, facts, compared.previous[0]), understand: officeAnswer });
    });
    return () => {
      isWanted = false;
    };
  }, [loadTasks, subject, facts, compared]);
  return part;
}
