import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { DeskLine } from "../../use-cases/roll-up/desk-lines";
import { useMoment } from "../desk/use-moment";
import { FoldTitle } from "../parts/fold-title";
import { useLayoutStyles } from "../parts/layout-styles";
import { DESK_WORDS } from "../words/desk-words";
import { useWords } from "../speaking/use-words";

/** More than a screenful at once only makes the pane slow. */
const PAGE = 40;

/** Every unit with whether its copy is here and when it was saved, in the words of the board of a plan. */
export function BlankFormBoard({ lines }: { readonly lines: readonly DeskLine[] }): JSX.Element {
  const words = useWords(DESK_WORDS).board;
  const styles = useLayoutStyles();
  const [shown, setShown] = useState(PAGE);
  const hidden = lines.length - shown;
  return (
    <details className={styles.details}>
      <FoldTitle>{words.heading}</FoldTitle>
      <ul className={styles.list} aria-label={words.list}>
        {lines.slice(0, shown).map((line) => (
          <li key={line.unit.code}>
            <UnitLine line={line} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button onClick={() => setShown(shown + PAGE)}>{words.more(Math.min(hidden, PAGE))}</Button>
      )}
    </details>
  );
}

function UnitLine({ line }: { readonly line: DeskLine }): JSX.Element {
  const words = useWords(DESK_WORDS).board;
  const { figures } = useWords();
  const styles = useLayoutStyles();
  const moment = useMoment();
  const { unit, filing, handling, daysLate, files, savedAt } = line;
  const states = [
    daysLate === undefined ? words.filing[filing] : words.lateBy(figures.number(daysLate)),
    ...(handling === "none" ? [] : [words.handling[handling]]),
  ];
  return (
    <>
      <p className={styles.paragraph}>
        <strong>{unit.name}</strong>: {states.join(", ")}
      </p>
      {files.map((file) => (
        <p key={file} className={styles.quiet}>
          {words.file(file, moment(savedAt))}
        </p>
      ))}
    </>
  );
}
