import { useRef, type JSX, type ReactNode } from "react";
import { collectionName } from "../../recognise/own-form";
import { useLayoutStyles } from "../parts/layout-styles";
import { lazyPiece } from "../parts/lazy-piece";
import { Message } from "../parts/message";
import { useServices } from "../services/pane-services";
import { nothingWritten } from "../roll-up/rolled-up";
import { RollUpTroubleMessage } from "../roll-up/roll-up-trouble";
import { RunFooter } from "../parts/run-footer";
import { unrecognisedRows, type RollUp } from "../roll-up/use-roll-up";
import { LineButton } from "../parts/line-button";
import { paneWords as words } from "../words/pane-words";

/** Not what is seen first, and much of the pane. */
const ReportBody = lazyPiece(async () => (await import("../report/report-body")).ReportBody);

interface ReportTabProps {
  readonly rollUp: RollUp;
  /** What stands first while there is no report. */
  readonly lead: ReactNode;
  readonly onShowRollUp: () => void;
  /** Explains the selected cell; absent where the workbook holds no summary. */
  readonly onExplain?: () => void;
}

/** What the last roll-up says: who has sent, what is to be decided, and how the indicators stand. */
export function ReportTab({ rollUp, lead, onShowRollUp, onExplain }: ReportTabProps): JSX.Element {
  const { desk } = useServices();
  const styles = useLayoutStyles();
  const { result, activity, cancel } = rollUp.task;
  const heading = useRef<HTMLHeadingElement>(null);
  const explain = onExplain !== undefined && (
    <LineButton onClick={onExplain}>{words.report.explainSelected}</LineButton>
  );
  if (result === undefined) {
    return (
      <div className={styles.tab}>
        {lead}
        <p className={styles.paragraph}>{words.report.none}</p>
        {explain}
        <RunFooter label={words.report.toRollUp} activity={activity} isReady onStart={onShowRollUp} />
      </div>
    );
  }
  const { subject, facts, standing } = result;
  return (
    <div className={styles.tab}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.report.heading(collectionName(subject), facts.summary.office.name)}
      </h2>
      {rollUp.isOutdated && <Message intent="warning">{words.rollUp.outdated}</Message>}
      {standing === "changed" && <Message intent="info">{words.rollUp.changed}</Message>}
      {standing === "empty" && <Message intent="warning">{nothingWritten(facts)}</Message>}
      {explain}
      {unrecognisedRows(rollUp).length > 0 && (
        <LineButton onClick={onShowRollUp}>{words.report.toRollUp}</LineButton>
      )}
      <ReportBody result={result} rollUp={rollUp} />
      {standing === "changed" ? (
        <RunFooter
          label={words.rollUp.write[desk.kind]}
          activity={activity}
          isReady
          onStart={() => void rollUp.take({ kind: "write", mayReplace: false })}
          onCancel={cancel}
          result={heading}
        >
          <RollUpTroubleMessage activity={activity} />
        </RunFooter>
      ) : (
        <RollUpTroubleMessage activity={activity} />
      )}
    </div>
  );
}
