import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useId, type JSX } from "react";
import type { WriteLedgerFailure } from "../../desk/open-summary";
import { useLayoutStyles } from "../parts/layout-styles";
import { HostFailureMessage } from "../parts/host-failure-message";
import { Message } from "../parts/message";
import { RunProgress } from "../parts/run-buttons";
import { paintFailureSentence } from "../words/paint-failure-sentence";
import { ExplainedFigureCard } from "./explained-figure-card";
import { LedgerList } from "./ledger-list";
import { useExplaining, type ExplainingSetting } from "./use-explaining";
import { LineButton } from "../parts/line-button";
import { explainingWords as words } from "../words/explaining-words";
import { reportWords } from "../words/report-words";

interface ExplainedNumberProps extends ExplainingSetting {
  readonly isShown: boolean;
  readonly onBack: () => void;
  /** Number of requests from elsewhere in the pane. */
  readonly asked: number;
}

/**
 * Explains the number in the selected summary cell, with officers' notes: on a page that opens when a figure
 * is selected and returns to the former view.
 */
export function NumberExplanation(props: ExplainedNumberProps): JSX.Element {
  const { workbook, choice, blank, rollUp, isShown, onShow, onBack, asked } = props;
  const styles = useLayoutStyles();
  const heading = useId();
  const explaining = useExplaining({ workbook, choice, blank, rollUp, onShow });
  const { task, explained, canWatch, isStale, explainSelected } = explaining;
  useEffect(() => {
    if (asked > 0) explainSelected();
  }, [asked, explainSelected]);
  const { activity } = task;
  const { open, figure } = explained ?? {};
  return (
    <section className={styles.panel} aria-labelledby={heading} hidden={!isShown}>
      <div className={styles.stack}>
        <LineButton icon={<ArrowLeftRegular />} onClick={onBack}>
          {words.back}
        </LineButton>
        <h2 id={heading} className={styles.heading}>
          {words.heading}
        </h2>
        {!canWatch && (
          <>
            <p className={styles.quiet}>{words.cannotWatch}</p>
            <LineButton disabledFocusable={activity.kind === "running"} onClick={explainSelected}>
              {words.explainSelected}
            </LineButton>
          </>
        )}
        {activity.kind === "running" && <RunProgress activity={activity} />}
        {activity.kind === "failed" && activity.failure.kind === "no-summary" && (
          <Message intent="info">{words.noSummary}</Message>
        )}
        {activity.kind === "failed" && activity.failure.kind !== "no-summary" && (
          <HostFailureMessage failure={activity.failure} sentence={failureWords(activity.failure)} />
        )}
        {explained !== undefined && figure === undefined && activity.kind === "idle" && (
          <>
            <p className={styles.paragraph}>{words.noFigure}</p>
            <p className={styles.quiet}>{words.hint}</p>
          </>
        )}
        {open !== undefined && figure !== undefined && (
          <>
            {isStale && <Message intent="warning">{words.stale}</Message>}
            <ExplainedFigureCard
              key={`${figure.key.unit} ${figure.key.code}`}
              open={open}
              figure={figure}
              files={rollUp.files}
              workbook={workbook}
              explaining={explaining}
            />
          </>
        )}
        {explained?.open !== undefined && (
          <LedgerList
            open={explained.open}
            notes={explained.notes}
            adjustments={explained.open.facts.summary.adjustments}
            onShow={explaining.show}
          />
        )}
      </div>
    </section>
  );
}

function failureWords(failure: Exclude<WriteLedgerFailure, { readonly kind: "no-summary" }>): string {
  switch (failure.kind) {
    case "strange-rows":
      return words.ledger.unrecognised(failure.rows.map(({ place: { sheet, cell } }) => `${sheet}!${cell}`));
    case "closed":
      return reportWords.closed(failure.stamp);
    case "would-replace":
      return words.ledger.wouldReplace(failure.sheets);
    default:
      return paintFailureSentence(failure);
  }
}
