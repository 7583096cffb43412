import type { CellPlace } from "../../workbook/grid";
import { type JSX } from "react";
import { useLayoutStyles } from "../parts/layout-styles";
import { LinkButton } from "../parts/link-button";
import { usePaged } from "../parts/use-paged";
import type { PlanProblemText } from "../../planbook/office-plan";
import { officePlanWords as words } from "../words/office-plan-words";
import { paneWords } from "../words/pane-words";

const { check } = paneWords;

interface OfficePlanProblemsProps {
  readonly heading: string;
  /** What the list is called for those who hear it. */
  readonly label: string;
  readonly problems: readonly PlanProblemText[];
  /** The plan stands in the open workbook, so that its cells can be gone to. */
  readonly isOpen: boolean;
  readonly onGoTo: (place: CellPlace) => void;
}

/**
 * Mistakes in the tables of a plan, or what an older one left there, each with what to do; a click goes to
 * the cell where the workbook is open.
 */
export function OfficePlanProblems({
  heading,
  label,
  problems,
  isOpen,
  onGoTo,
}: OfficePlanProblemsProps): JSX.Element {
  const styles = useLayoutStyles();
  const { shown, more } = usePaged(problems, 50, words.more);
  return (
    <div className={styles.tight}>
      <h3 className={styles.subheading}>{heading}</h3>
      <ul className={styles.list} aria-label={label}>
        {shown.map(({ sheet, cell, sentence, mend }, index) => (
          <li key={index}>
            <p className={styles.paragraph}>{sentence}</p>
            <p className={styles.quiet}>{mend}</p>
            <p className={styles.quiet}>
              {isOpen && cell !== undefined ? (
                <LinkButton onClick={() => onGoTo({ sheet, cell })}>{check.goTo(sheet, cell)}</LinkButton>
              ) : (
                check.place(sheet, cell)
              )}
            </p>
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}
