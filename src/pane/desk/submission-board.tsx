import { useMemo, useState, type JSX } from "react";
import { groupedBy } from "../../base/grouped-by";
import { useLayoutStyles } from "../parts/layout-styles";
import { usePaged } from "../parts/use-paged";
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

/** Lists every unit, with search, filters and order: submissions, their times and state. */
export function SubmissionBoard({ result, decide }: SubmissionBoardProps): JSX.Element {
  const styles = useLayoutStyles();
  const { lines, findings } = result.facts;
  const [view, setView] = useState<BoardView>(WHOLE_BOARD);
  const viewed = useMemo(() => viewedLines(lines, view), [lines, view]);
  const { shown, more } = usePaged(viewed, 25, board.more);
  const byUnit = useMemo(() => groupedBy(findings, (finding) => finding.unit), [findings]);
  return (
    <>
      <BoardFilterBar lines={lines} shown={viewed.length} view={view} onView={setView} />
      <ul className={styles.list} aria-label={board.list}>
        {shown.map((line) => (
          <BoardLineItem
            key={line.unit.code}
            line={line}
            findings={byUnit.get(line.unit.code) ?? []}
            decide={decide}
          />
        ))}
      </ul>
      {more}
    </>
  );
}
