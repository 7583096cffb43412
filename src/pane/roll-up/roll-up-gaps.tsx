import type { JSX } from "react";
import { rollUpGaps, type Summary } from "../../model/roll-up";
import { useLayoutStyles } from "../parts/layout-styles";
import { paneWords } from "../words/pane-words";

const { report } = paneWords;

/** What the totals lack beside the units that sent nothing: rounds of a review, and what is not over yet. */
export function RollUpGaps({ summary }: { readonly summary: Summary }): JSX.Element {
  const styles = useLayoutStyles();
  return (
    <>
      {rollUpGaps(summary).map((gap) => (
        <p key={report.gap(gap)} className={styles.paragraph}>
          {report.gap(gap)}
        </p>
      ))}
    </>
  );
}
