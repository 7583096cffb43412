import { useMemo, useState, type JSX } from "react";
import { groupedBy } from "../../base/grouped-by";
import { LineButton } from "../parts/line-button";
import { useLayoutStyles } from "../parts/layout-styles";
import type { RolledUp } from "../roll-up/rolled-up";
import { BoardFilterBar } from "./board-filter-bar";
import { BoardLineItem } from "./board-line-item";
import { viewedLines, WHOLE_BOARD, type BoardView } from "./board-view";
import type { Decide } from "./desk-busy";
import { deskWords } from "../words/desk-words";

const { board } = deskWords;

interface SubmissionBoardProps {
  readonly result: RolledUp;
  readonly decide: Decide;
}

/** More than this at once only makes the pane slow. */
const PAGE = 25;
/** Every unit, to be searched, filtered and sorted: who has sent what, when and how good it is. */
export function SubmissionBoard({ result, decide }: SubmissionBoardProps): JSX.Element {
  const styles = useLayoutStyles();
  const { lines, findings } = result.facts;
  const [view, setView] = useState<BoardView>(WHOLE_BOARD);
  const [most, setMost] = useState(PAGE);
  const shown = useMemo(() => viewedLines(lines, view), [lines, view]);
  const byUnit = useMemo(() => groupedBy(findings, (finding) => finding.unit), [findings]);
  const hidden = shown.length - most;
  return (
    <>
      <BoardFilterBar lines={lines} shown={shown.length} view={view} onView={setView} />
      <ul className={styles.list} aria-label={board.list}>
        {shown.slice(0, most).map((line) => (
          <BoardLineItem
            key={line.unit.code}
            line={line}
            findings={byUnit.get(line.unit.code) ?? []}
            decide={decide}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <LineButton onClick={() => setMost(most + PAGE)}>{board.more(Math.min(hidden, PAGE))}</LineButton>
      )}
    </>
  );
}
