import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type JSX, type ReactNode } from "react";
import type { Finding } from "../../domain/finding/finding";
import type { CellPlace } from "../../domain/entry/entry";
import { findingGroups, type FindingGroup } from "./finding-counts";
import { useLayoutStyles } from "../parts/layout-styles";
import { LinkButton } from "../parts/link-button";
import { useWords } from "../speaking/use-words";
import { FINDING_WORDS } from "../words/finding-words-page";

/** More than a screenful at once only makes the pane slow. */
const PAGE = 100;

interface FindingListProps {
  readonly subject: string;
  readonly findings: readonly Finding[];
  /** Where cells can be gone to; absent where there is no open workbook. */
  readonly onGoTo?: (place: CellPlace) => void;
  /** Room for the answer to a finding; absent where nothing can be answered. */
  readonly answerTo?: (finding: Finding) => ReactNode;
}

/** Findings by kind, errors first, each with its place; a place can be clicked where there is a workbook to go to. */
export function FindingList({ subject, findings, onGoTo, answerTo }: FindingListProps): JSX.Element {
  const words = useWords().check;
  const layout = useLayoutStyles();
  const [shown, setShown] = useState(PAGE);
  const groups = useMemo(() => findingGroups(findings), [findings]);
  const hidden = findings.length - shown;
  return (
    <div className={layout.stack} role="group" aria-label={words.list(subject)}>
      {groups.map((group, index) => {
        const above = groups.slice(0, index).reduce((sum, before) => sum + before.findings.length, 0);
        if (above >= shown) return null;
        const key = `${group.severity} ${group.rule}`;
        return (
          <FindingKind key={key} group={group} most={shown - above} onGoTo={onGoTo} answerTo={answerTo} />
        );
      })}
      {hidden > 0 && (
        <Button onClick={() => setShown(shown + PAGE)}>{words.more(Math.min(hidden, PAGE))}</Button>
      )}
    </div>
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

interface FindingKindProps {
  readonly group: FindingGroup;
  readonly most: number;
  readonly onGoTo: FindingListProps["onGoTo"];
  readonly answerTo: FindingListProps["answerTo"];
}

/** One kind of mistake: what it is called, what to do about it, and every place. */
function FindingKind({ group, most, onGoTo, answerTo }: FindingKindProps): JSX.Element {
  const words = useWords();
  const told = useWords(FINDING_WORDS);
  const layout = useLayoutStyles();
  const title = useId();
  const { severity, rule, findings } = group;
  const mends = new Set(findings.map(told.mend));
  const [mend] = mends;
  return (
    <section className={layout.tight} aria-labelledby={title}>
      <h3 id={title} className={layout.subheading}>
        {words.check.kind(words.severity[severity], told.ruleTitle(rule), findings.length)}
      </h3>
      {mends.size === 1 && <p className={layout.quiet}>{mend}</p>}
      <ul className={layout.list}>
        {findings.slice(0, most).map((finding, index) => (
          <FindingItem
            key={index}
            finding={finding}
            hasOwnMend={mends.size > 1}
            onGoTo={onGoTo}
            answerTo={answerTo}
          />
        ))}
      </ul>
    </section>
  );
}

interface FindingItemProps {
  readonly finding: Finding;
  /** What to do about it is not the same for all of its kind. */
  readonly hasOwnMend: boolean;
  readonly onGoTo: FindingListProps["onGoTo"];
  readonly answerTo: FindingListProps["answerTo"];
}

function FindingItem({ finding, hasOwnMend, onGoTo, answerTo }: FindingItemProps): JSX.Element {
  const words = useWords();
  const told = useWords(FINDING_WORDS);
  const layout = useLayoutStyles();
  const styles = useStyles();
  const { sheet, cell, severity } = finding;
  return (
    <li className={mergeClasses(styles.item, styles[severity])}>
      <p className={styles.sentence}>{told.finding(finding)}</p>
      {hasOwnMend && <p className={layout.quiet}>{told.mend(finding)}</p>}
      {sheet !== undefined && (
        <p className={styles.place}>
          {onGoTo === undefined || cell === undefined ? (
            words.check.place(sheet, cell)
          ) : (
            <LinkButton onClick={() => onGoTo({ sheet, cell })}>{words.check.goTo(sheet, cell)}</LinkButton>
          )}
        </p>
      )}
      {answerTo?.(finding)}
    </li>
  );
}
