import type { CellPlace } from "../../workbook/grid";
import { Button } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState, type JSX, type ReactNode } from "react";
import type { Finding } from "../../model/finding";
import { useLayoutStyles } from "../parts/layout-styles";
import { paneWords } from "../words/pane-words";

const { step: words } = paneWords.check;

interface FindingStepperProps {
  /** Precedes the arrows, in one row with them. */
  readonly heading: ReactNode;
  readonly findings: readonly Finding[];
  readonly onGoTo: (place: CellPlace) => void;
  /** Shows the current finding. */
  readonly children: (finding: Finding) => ReactNode;
}

/** Steps through findings of equal text: one at a time, going to its cell. */
export function FindingStepper({
  heading,
  findings,
  onGoTo,
  children,
}: FindingStepperProps): JSX.Element | null {
  const styles = useLayoutStyles();
  const [wanted, setWanted] = useState(0);
  const last = findings.length - 1;
  const at = Math.min(wanted, last);
  const finding = findings[at];
  if (finding === undefined) return null;
  const goTo = (place: number): void => {
    setWanted(place);
    const { sheet, cell } = findings[place] ?? {};
    if (sheet !== undefined && cell !== undefined) onGoTo({ sheet, cell });
  };
  return (
    <div className={styles.tight}>
      <div className={styles.row} role="group" aria-label={words.group}>
        {heading}
        <Button
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={words.back}
          disabledFocusable={at === 0}
          onClick={() => goTo(at - 1)}
        />
        <span aria-live="polite">{words.at(at + 1, findings.length)}</span>
        <Button
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label={words.next}
          disabledFocusable={at === last}
          onClick={() => goTo(at + 1)}
        />
      </div>
      {children(finding)}
    </div>
  );
}
