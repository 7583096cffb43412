import { Button, mergeClasses } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { DeskLine } from "../../use-cases/roll-up/desk-lines";
import { useLayoutStyles } from "../parts/layout-styles";
import { DESK_WORDS } from "../words/desk-words";
import { useWords } from "../speaking/use-words";
import type { Decide } from "./desk-busy";
import { LineActions } from "./line-actions";
import { RulingHistory } from "./ruling-history";
import { useDeskStyles } from "./use-desk-styles";
import { useMoment } from "./use-moment";

interface BoardLineItemProps {
  readonly line: DeskLine;
  readonly decide: Decide;
}

/** One unit of the board: how far its report is, always in words, and what can be decided about it. */
export function BoardLineItem({ line, decide }: BoardLineItemProps): JSX.Element {
  const { board: words, handle, handleOf } = useWords(DESK_WORDS);
  const { figures } = useWords();
  const moment = useMoment();
  const layout = useLayoutStyles();
  const styles = useDeskStyles();
  const [isOpen, setOpen] = useState(false);
  const { unit, filing, handling, daysLate, findings, ruling, contact, uncounted, revision, savedAt } = line;
  const states = [
    daysLate === undefined ? words.filing[filing] : words.lateBy(figures.number(daysLate)),
    ...(handling === "none" ? [] : [words.handling[handling]]),
  ];
  const remarks = [
    ...line.files.map((file) => words.file(file, moment(savedAt))),
    ...(revision > 1 ? [words.replacement(revision)] : []),
    ...(findings.error + findings.warning > 0 ? [words.findings(findings.error, findings.warning)] : []),
    ...(uncounted.length > 0 ? [words.uncounted(uncounted)] : []),
    ...(ruling ? [words.ruled(ruling.reason, moment(ruling.at))] : []),
    ...line.setAside.map(({ submission, ruling: { reason, at } }) =>
      words.aside(submission.file, reason, moment(at)),
    ),
    ...(contact === "" ? [] : [words.contact(contact)]),
  ];
  return (
    <li className={mergeClasses(layout.tight, styles.item, styles[toneOf(line)])}>
      <p className={styles.line}>
        <strong>{unit.name}</strong>: {states.join(", ")}
      </p>
      {remarks.map((remark) => (
        <p key={remark} className={mergeClasses(styles.line, layout.quiet)}>
          {remark}
        </p>
      ))}
      <RulingHistory history={line.history} subject={unit.name} />
      <div>
        <Button aria-expanded={isOpen} aria-label={handleOf(unit.name)} onClick={() => setOpen(!isOpen)}>
          {handle}
        </Button>
      </div>
      {isOpen && <LineActions line={line} decide={decide} />}
    </li>
  );
}

/** The line beside it; the words say the same. */
function toneOf({ filing, handling }: DeskLine): "good" | "bad" | "waiting" {
  if (handling === "to-decide") return "waiting";
  if (filing === "missing" || filing === "wrong-form" || handling === "with-errors") return "bad";
  return filing === "incomplete" || filing === "late" || handling === "returned" ? "waiting" : "good";
}
