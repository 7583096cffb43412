import { countedDue } from "../../domain/plan/round-due";
import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type JSX } from "react";
import { collectionName, roundOf } from "../../use-cases/blank-form/collection";
import { rollUpGaps } from "../../domain/roll-up/review-gaps";
import { RollUpGaps } from "../roll-up/roll-up-gaps";
import { CopyButton } from "../parts/copy-button";
import { useLayoutStyles } from "../parts/layout-styles";
import { DESK_WORDS } from "../words/desk-words";
import { useWords } from "../speaking/use-words";
import type { Decide } from "./desk-busy";
import type { RolledUp } from "../roll-up/rolled-up";
import { BoardFilterBar } from "./board-filter-bar";
import { BoardLineItem } from "./board-line-item";
import { viewedLines, WHOLE_BOARD, type BoardView } from "./board-view";

interface SubmissionBoardProps {
  readonly result: RolledUp;
  readonly decide: Decide;
}

/** A province has 170 units: more than this at once only makes the pane slow. */
const PAGE = 25;

/** Who has sent what, when and how good it is, and how far the office is with it; every unit by name. */
export function SubmissionBoard({ result, decide }: SubmissionBoardProps): JSX.Element {
  const { report, figures } = useWords();
  const { board: words } = useWords(DESK_WORDS);
  const styles = useLayoutStyles();
  const [view, setView] = useState<BoardView>(WHOLE_BOARD);
  const [page, setPage] = useState(PAGE);
  const { lines, summary } = result.facts;
  const due = countedDue(roundOf(result.subject));
  const { expected, received, missing, late, onTime } = counts(summary.completeness);
  const shown = useMemo(() => viewedLines(lines, view), [lines, view]);
  const hidden = shown.length - page;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was decided may have taken the unit, and the button that was pressed, out of what is shown.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  }, [result]);
  const names = lines.flatMap(({ unit }) => (missing.includes(unit.code) ? [unit.name] : []));
  return (
    <section className={styles.card} aria-label={words.heading}>
      <h3 ref={heading} tabIndex={-1} className={styles.subheading}>
        {report.received(received, expected)}
      </h3>
      {expected > 0 && (
        <p className={styles.quiet}>
          {words.rate(
            figures.number(received),
            figures.percent(received / expected),
            figures.number(onTime),
            figures.number(late),
          )}
        </p>
      )}
      <RollUpGaps summary={summary} />
      {names.length === 0 ? (
        rollUpGaps(summary).length === 0 && <p className={styles.paragraph}>{report.nobodyMissing}</p>
      ) : (
        <CopyButton
          label={report.copyMissing}
          text={report.missingText(collectionName(result.subject), due && figures.day(due), names)}
        />
      )}
      <BoardFilterBar lines={lines} shown={shown.length} view={view} onView={setView} />
      <ul className={styles.list} aria-label={words.list}>
        {shown.slice(0, page).map((line) => (
          <BoardLineItem key={line.unit.code} line={line} decide={decide} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button onClick={() => setPage(page + PAGE)}>{words.more(Math.min(hidden, PAGE))}</Button>
      )}
    </section>
  );
}

function counts({ expected, received, missing, late }: RolledUp["facts"]["summary"]["completeness"]) {
  return {
    expected: expected.length,
    received: received.length,
    missing,
    late: late.length,
    onTime: received.length - late.length,
  };
}
