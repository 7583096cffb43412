import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useId, useMemo, useState, type JSX, type ReactNode } from "react";
import type { Finding } from "../../domain/finding/finding";
import type { CellPlace } from "../../domain/entry/entry";
import type { Severity } from "../../domain/finding/finding-base";
import { findingGroups, type FindingGroup } from "./finding-counts";
import { FindingStepper } from "./finding-stepper";
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

/** So many of a kind are gone through one by one, where all of them say the same. */
const STEPPED_FROM = 3;

const ICONS: Readonly<Record<Severity, JSX.Element>> = {
  error: <ErrorCircleRegular aria-hidden />,
  warning: <WarningRegular aria-hidden />,
  note: <InfoRegular aria-hidden />,
};

const useStyles = makeStyles({
  title: { display: "flex", gap: "6px", alignItems: "baseline" },
  icon: { alignSelf: "center", flexShrink: 0, display: "flex" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  // One line: the whole of it is told beside the cell.
  place: {
    display: "block",
    maxWidth: "100%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    paddingBlock: "2px",
  },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface FindingKindProps {
  readonly group: FindingGroup;
  readonly most: number;
  readonly onGoTo: FindingListProps["onGoTo"];
  readonly answerTo: FindingListProps["answerTo"];
}

/** One kind of mistake: what it is called, what to do about it, and every place. What is only not typed yet is stepped through. */
function FindingKind({ group, most, onGoTo, answerTo }: FindingKindProps): JSX.Element {
  const words = useWords();
  const told = useWords(FINDING_WORDS);
  const layout = useLayoutStyles();
  const styles = useStyles();
  const title = useId();
  const { severity, rule, findings } = group;
  const mends = new Set(findings.map(told.mend));
  const [mend] = mends;
  const isStepped = onGoTo !== undefined && rule === "required" && findings.length >= STEPPED_FROM;
  const item = (finding: Finding): JSX.Element => (
    <FindingItem
      finding={finding}
      isSaidAbove={rule === "required"}
      hasOwnMend={mends.size > 1}
      onGoTo={onGoTo}
      answerTo={answerTo}
    />
  );
  return (
    <section className={layout.tight} aria-labelledby={title}>
      <h3 id={title} className={mergeClasses(layout.subheading, styles.title)}>
        <span className={mergeClasses(styles.icon, styles[severity])}>{ICONS[severity]}</span>
        <span>{words.check.kind(words.severity[severity], told.ruleTitle(rule), findings.length)}</span>
      </h3>
      {mends.size === 1 && <p className={layout.quiet}>{mend}</p>}
      {isStepped ? (
        <FindingStepper findings={findings} onGoTo={onGoTo}>
          {item}
        </FindingStepper>
      ) : (
        <ul className={layout.list}>
          {findings.slice(0, most).map((finding, index) => (
            <li key={index}>{item(finding)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface FindingItemProps {
  readonly finding: Finding;
  /** The heading says all of it. */
  readonly isSaidAbove: boolean;
  /** What to do about it is not the same for all of its kind. */
  readonly hasOwnMend: boolean;
  readonly onGoTo: FindingListProps["onGoTo"];
  readonly answerTo: FindingListProps["answerTo"];
}

/** A line that leads to the cell, and what is wrong there. */
function FindingItem(props: FindingItemProps): JSX.Element {
  const { finding, isSaidAbove, hasOwnMend, onGoTo, answerTo } = props;
  const told = useWords(FINDING_WORDS);
  const layout = useLayoutStyles();
  const styles = useStyles();
  return (
    <>
      <FindingPlace finding={finding} onGoTo={onGoTo} />
      {!isSaidAbove && <p className={styles.sentence}>{told.finding(finding)}</p>}
      {hasOwnMend && <p className={layout.quiet}>{told.mend(finding)}</p>}
      {answerTo?.(finding)}
    </>
  );
}

function FindingPlace({ finding, onGoTo }: Pick<FindingItemProps, "finding" | "onGoTo">): JSX.Element | null {
  const { check: words } = useWords();
  const styles = useStyles();
  const { sheet, cell, subject } = finding;
  if (sheet === undefined) return null;
  if (cell === undefined) return <span className={styles.place}>{words.place(sheet, cell)}</span>;
  // Where nothing leads to the cell, its sheet is said too, and all of the subject.
  if (onGoTo === undefined) return <span>{words.row(words.place(sheet, cell), subject)}</span>;
  const row = words.row(cell, subject);
  return (
    <LinkButton
      className={styles.place}
      aria-label={`${words.goTo(sheet, cell)}: ${row}`}
      onClick={() => onGoTo({ sheet, cell })}
    >
      {row}
    </LinkButton>
  );
}
