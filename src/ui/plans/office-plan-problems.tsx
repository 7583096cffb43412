import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { CellPlace } from "../../domain/entry/entry";
import { useLayoutStyles } from "../parts/layout-styles";
import { LinkButton } from "../parts/link-button";
import type { OfficePlanFailure } from "./use-office-plan";
import { OWN_PLAN_WORDS } from "../words/office-plan-words";
import { useWords } from "../speaking/use-words";

/** More than a screenful at once only makes the pane slow. */
const PAGE = 50;

interface OfficePlanProblemsProps {
  readonly failure: Extract<OfficePlanFailure, { readonly kind: "plan-problems" }>;
  readonly onGoTo: (place: CellPlace) => void;
}

/** Every mistake in the tables of a plan, with how to mend it; a click goes to the cell where the workbook is open. */
export function OfficePlanProblems({ failure, onGoTo }: OfficePlanProblemsProps): JSX.Element {
  const words = useWords(OWN_PLAN_WORDS);
  const { check } = useWords();
  const styles = useLayoutStyles();
  const [shown, setShown] = useState(PAGE);
  const { subject, problems, isOpen } = failure;
  const hidden = problems.length - shown;
  return (
    <div className={styles.tight}>
      <h3 className={styles.subheading}>{words.problems(subject, problems.length)}</h3>
      <ul className={styles.list} aria-label={words.list(subject)}>
        {problems.slice(0, shown).map(({ sheet, cell, sentence, mend }, index) => (
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
      {hidden > 0 && (
        <Button onClick={() => setShown(shown + PAGE)}>{words.more(Math.min(hidden, PAGE))}</Button>
      )}
    </div>
  );
}
