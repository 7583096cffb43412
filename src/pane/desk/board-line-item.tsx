import { mergeClasses } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { Finding } from "../../model/finding";
import { FindingList } from "../findings/finding-list";
import { LinkButton } from "../parts/link-button";
import type { DeskLine } from "../../desk/roll-up";
import { ToneSign, type Tone } from "../parts/tone-sign";
import { useLayoutStyles } from "../parts/layout-styles";
import type { Decide } from "./desk-busy";
import { LineActions } from "./line-actions";
import { RulingHistory } from "./ruling-history";
import { useDeskStyles } from "./use-desk-styles";
import { useMoment } from "./use-moment";
import { deskWords } from "../words/desk-words";
import { paneWords } from "../words/pane-words";

const { board: words } = deskWords;
const { figures } = paneWords;

interface BoardLineItemProps {
  readonly line: DeskLine;
  readonly findings: readonly Finding[];
  readonly decide: Decide;
}

/** Shows a unit on the board: its report's state in words, and rulings. */
export function BoardLineItem({ line, findings, decide }: BoardLineItemProps): JSX.Element {
  const moment = useMoment();
  const layout = useLayoutStyles();
  const styles = useDeskStyles();
  const [isOpen, setOpen] = useState(false);
  const {
    unit,
    filing,
    handling,
    daysLate,
    findings: found,
    ruling,
    contact,
    uncounted,
    revision,
    savedAt,
  } = line;
  const states = [
    // The state of a faulty report says more than its arrival; the sign of a sound one suffices.
    ...(filing === "undated" && found.error > 0
      ? []
      : [daysLate === undefined ? words.filing[filing] : words.lateBy(figures.number(daysLate))]),
    ...(handling === "none" || handling === "with-errors" || handling === "clean"
      ? []
      : [words.handling[handling]]),
  ];
  const remarks = [
    ...line.files.map((file) => words.file(file, moment(savedAt))),
    ...(revision > 1 ? [words.replacement(revision)] : []),
    ...(uncounted.length > 0 ? [words.uncounted(uncounted)] : []),
    ...(ruling ? [words.ruled(ruling.reason, moment(ruling.at))] : []),
    ...line.setAside.map(({ submission, ruling: { reason, at } }) =>
      words.aside(submission.file, reason, moment(at)),
    ),
    ...(contact === "" ? [] : [words.contact(contact)]),
  ];
  const hasFindings = found.error + found.warning > 0;
  return (
    <li className={mergeClasses(layout.tight, styles.item, styles[toneOf(line)])}>
      <LineActions line={line} decide={decide}>
        <p className={styles.line}>
          <ToneSign tone={toneOf(line)} />
          <strong>{unit.name}</strong>: {states.join(", ")}
          {hasFindings && (
            <>
              {states.length > 0 && ", "}
              <LinkButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                {words.findings(found.error, found.warning)}
              </LinkButton>
            </>
          )}
        </p>
        {remarks.map((remark) => (
          <p key={remark} className={mergeClasses(styles.line, layout.quiet)}>
            {remark}
          </p>
        ))}
      </LineActions>
      {isOpen && <FindingList subject={unit.name} findings={findings} />}
      <RulingHistory history={line.history} subject={unit.name} />
    </li>
  );
}

/** The line beside it; words state the same. */
function toneOf({ filing, handling }: DeskLine): Tone {
  if (handling === "to-decide") return "waiting";
  if (filing === "missing" || filing === "wrong-form" || handling === "with-errors") return "bad";
  return filing === "incomplete" || filing === "late" || handling === "returned" ? "waiting" : "good";
}
