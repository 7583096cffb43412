import type { JSX } from "react";
import { useLayoutStyles } from "../parts/layout-styles";
import { lazyPiece } from "../parts/lazy-piece";
import { RunFooter } from "../parts/run-footer";
import type { RollUp } from "../roll-up/use-roll-up";
import { LineButton } from "../parts/line-button";
import { paneWords as words } from "../words/pane-words";
import { reportWords } from "../words/report-words";

/** Not seen first, and much of the pane. */
const ReportBody = lazyPiece(async () => (await import("../report/report-body")).ReportBody);

interface ReportTabProps {
  readonly rollUp: RollUp;
  readonly onShowRollUp: () => void;
  /** Explains the selected cell; absent without a summary in the workbook. */
  readonly onExplain?: () => void;
}

/** Shows the last roll-up: submissions, decisions to make, and state of indicators. */
export function ReportTab({ rollUp, onShowRollUp, onExplain }: ReportTabProps): JSX.Element {
  const styles = useLayoutStyles();
  const { result, activity } = rollUp.task;
  if (result === undefined) {
    return (
      <div className={styles.tab}>
        <p className={styles.paragraph}>{reportWords.none}</p>
        {onExplain !== undefined && <LineButton onClick={onExplain}>{reportWords.whence}</LineButton>}
        <RunFooter label={words.rollUp.toRollUp} activity={activity} isReady onStart={onShowRollUp} />
      </div>
    );
  }
  return <ReportBody result={result} rollUp={rollUp} onShowRollUp={onShowRollUp} onExplain={onExplain} />;
}
