import { useEffect, useState, type JSX } from "react";
import type { officeAnswer as understandAnswer, OfficeRow } from "../../desk/roll-up";
import { useServices } from "../services/pane-services";
import { OfficePartForm } from "./office-part-form";
import type { ReportActionProps } from "./report-actions";
import { reportWords } from "../words/report-words";

const { own: words } = reportWords;

/** What only the office that issued the plan can answer: typed here once, it is added to its units and judged with them. */
export function OfficePartCard({ result, rollUp }: ReportActionProps): JSX.Element | null {
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
function useOfficePart({ subject, facts, compared }: ReportActionProps["result"]): OfficePart | undefined {
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
