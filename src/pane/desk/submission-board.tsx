import { withConfirmedDue, effectiveDue } from "../../model/plan";
import { useEffect, useMemo, useRef, useState, type JSX } from "react";
import { collectionName, roundOf } from "../../recognise/own-form";
import { rollUpGaps } from "../../model/roll-up";
import type { UnitCode } from "../../model/codes";
import type { Finding } from "../../model/finding";
import type { DeskLine } from "../../desk/roll-up";
import { Fold } from "../parts/fold";
import { CopyButton } from "../parts/copy-button";
import { useLayoutStyles } from "../parts/layout-styles";
import type { Decide } from "./desk-busy";
import type { RolledUp } from "../roll-up/rolled-up";
import { BoardFilterBar } from "./board-filter-bar";
import { BoardLineItem, needsSomething } from "./board-line-item";
import { viewedLines, WHOLE_BOARD, type BoardView } from "./board-view";
import { LineButton } from "../parts/line-button";
import { groupedBy } from "../../base/grouped-by";
import { paneWords } from "../words/pane-words";
import { deskWords } from "../words/desk-words";
import { reportWords } from "../words/report-words";

const { report, figures } = paneWords;
const { needing: words } = reportWords;
const { board } = deskWords;

interface SubmissionBoardProps {
  readonly result: RolledUp;
  readonly decide: Decide;
}

/** More than this at once only makes the pane slow. */
const PAGE = 25;
/** Those that wait for somebody: the first of them are enough to begin with. */
const FEW = 10;

/** Who has sent what, when and how good it is: first the units that need something, then all of them by name, folded. */
export function SubmissionBoard({ result, decide }: SubmissionBoardProps): JSX.Element {
  const styles = useLayoutStyles();
  const { lines, summary, findings } = result.facts;
  const due = effectiveDue(roundOf(withOfficeDue(result)));
  const needing = useMemo(() => lines.filter(needsSomething), [lines]);
  const byUnit = useMemo(() => findingsByUnit(findings), [findings]);
  const heading = useRef<HTMLHeadingElement>(null);
  // What was decided may have taken the unit, and the button that was pressed, out of what is shown.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  }, [result]);
  const { missing } = summary.completeness;
  const names = lines.flatMap(({ unit }) => (missing.includes(unit.code) ? [unit.name] : []));
  return (
    <section className={styles.tight}>
      <h3 ref={heading} tabIndex={-1} className={styles.subheading}>
        {words.heading(needing.length)}
      </h3>
      {needing.length === 0 ? (
        <p className={styles.paragraph}>{words.none}</p>
      ) : (
        <LineList label={words.list} lines={needing} byUnit={byUnit} decide={decide} page={FEW} isShort />
      )}
      {names.length === 0
        ? rollUpGaps(summary).length === 0 &&
          summary.completeness.unconfirmed === undefined && (
            <p className={styles.paragraph}>{report.nobodyMissing}</p>
          )
        : names.length > 0 && (
            <CopyButton
              label={report.copyMissing}
              text={report.missingText(collectionName(result.subject), due && figures.day(due), names)}
            />
          )}
      <Fold title={words.all(lines.length)}>
        <WholeBoard lines={lines} byUnit={byUnit} decide={decide} />
      </Fold>
    </section>
  );
}

/** What is rolled up, with the last day that the office has confirmed. */
const withOfficeDue = ({ subject, facts }: RolledUp): RolledUp["subject"] => ({
  ...subject,
  plan: withConfirmedDue(subject.plan, subject.round, facts.work.due),
});

type FindingsByUnit = ReadonlyMap<UnitCode | undefined, readonly Finding[]>;

function findingsByUnit(findings: readonly Finding[]): FindingsByUnit {
  const found = groupedBy(findings, (finding) => finding.unit);
  return found;
}

interface BoardLinesProps {
  readonly lines: readonly DeskLine[];
  readonly byUnit: FindingsByUnit;
  readonly decide: Decide;
}

/** Every unit, to be searched, filtered and sorted. */
function WholeBoard({ lines, byUnit, decide }: BoardLinesProps): JSX.Element {
  const styles = useLayoutStyles();
  const [view, setView] = useState<BoardView>(WHOLE_BOARD);
  const shown = useMemo(() => viewedLines(lines, view), [lines, view]);
  return (
    <div className={styles.tight}>
      <BoardFilterBar lines={lines} shown={shown.length} view={view} onView={setView} />
      <LineList label={board.list} lines={shown} byUnit={byUnit} decide={decide} page={PAGE} />
    </div>
  );
}

interface LineListProps extends BoardLinesProps {
  readonly label: string;
  /** How many are shown at first, and more each time. */
  readonly page: number;
  readonly isShort?: boolean;
}

function LineList({ label, lines, byUnit, decide, page, isShort }: LineListProps): JSX.Element {
  const styles = useLayoutStyles();
  const [most, setMost] = useState(page);
  const hidden = lines.length - most;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {lines.slice(0, most).map((line) => (
          <BoardLineItem
            key={line.unit.code}
            line={line}
            findings={byUnit.get(line.unit.code) ?? []}
            decide={decide}
            isShort={isShort}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <LineButton onClick={() => setMost(most + PAGE)}>{board.more(Math.min(hidden, PAGE))}</LineButton>
      )}
    </>
  );
}
