import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { Finding } from "../domain/finding";
import type { CellPlace } from "../domain/submission";
import { worstFirst } from "./finding-counts";
import { useLayoutStyles } from "./layout-styles";
import { useWords } from "./use-words";

/** More than a screenful at once only makes the pane slow. */
const PAGE = 50;

interface FindingListProps {
  readonly subject: string;
  readonly findings: readonly Finding[];
  /** Where cells can be gone to; absent where there is no open workbook. */
  readonly onGoTo?: (place: CellPlace) => void;
}

/** Findings, errors first, each with its place; a place can be clicked where there is a workbook to go to. */
export function FindingList({ subject, findings, onGoTo }: FindingListProps): JSX.Element {
  const words = useWords().check;
  const layout = useLayoutStyles();
  const [shown, setShown] = useState(PAGE);
  const hidden = findings.length - shown;
  return (
    <>
      <ul className={layout.list} aria-label={words.list(subject)}>
        {worstFirst(findings)
          .slice(0, shown)
          .map((finding, index) => (
            <FindingItem key={index} finding={finding} onGoTo={onGoTo} />
          ))}
      </ul>
      {hidden > 0 && (
        <Button onClick={() => setShown(shown + PAGE)}>{words.more(Math.min(hidden, PAGE))}</Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  item: { borderLeftWidth: "4px", borderLeftStyle: "solid", paddingInlineStart: "8px" },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  note: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
  sentence: { margin: 0 },
  place: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface FindingItemProps {
  readonly finding: Finding;
  readonly onGoTo: FindingListProps["onGoTo"];
}

function FindingItem({ finding, onGoTo }: FindingItemProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const { sheet, cell, severity } = finding;
  return (
    <li className={mergeClasses(styles.item, styles[severity])}>
      <p className={styles.sentence}>
        <strong>{words.severity[severity]}.</strong> {words.finding(finding)}
      </p>
      {sheet !== undefined && (
        <p className={styles.place}>
          {onGoTo === undefined || cell === undefined ? (
            words.check.place(sheet, cell)
          ) : (
            <Link as="button" onClick={() => onGoTo({ sheet, cell })}>
              {words.check.goTo(sheet, cell)}
            </Link>
          )}
        </p>
      )}
    </li>
  );
}
