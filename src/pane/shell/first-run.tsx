import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { useLayoutStyles } from "../parts/layout-styles";
import { MissingPieceMessage } from "../parts/lazy-piece";
import type { Activity } from "../services/task-state";
import { paneWords } from "../words/pane-words";

const { firstRun: words, opening } = paneWords;

interface FirstRunProps {
  readonly activity: Activity<never>;
  readonly onPractise: () => void;
}

/** Two lines for newcomers and something to try at once; stays away once dismissed. */
export function FirstRun({ activity, onPractise }: FirstRunProps): JSX.Element | null {
  const styles = useLayoutStyles();
  const [isSeen, setSeen] = useState(wasSeen);
  if (isSeen) return null;
  const isPreparing = activity.kind === "running";
  const dismiss = (): void => {
    rememberSeen();
    setSeen(true);
  };
  return (
    <section className={styles.card} aria-label={words.lines[0]}>
      {words.lines.map((line) => (
        <p key={line} className={styles.paragraph}>
          {line}
        </p>
      ))}
      <div className={styles.row}>
        <Button disabledFocusable={isPreparing} onClick={onPractise}>
          {isPreparing ? words.preparing : words.practise}
        </Button>
        <Button appearance="subtle" onClick={dismiss}>
          {words.dismiss}
        </Button>
      </div>
      {activity.kind === "incomplete" && (
        <MissingPieceMessage>
          <Button onClick={onPractise}>{opening.again}</Button>
        </MissingPieceMessage>
      )}
    </section>
  );
}

const KEY = "emulation-roll-up.first-run-seen";

/** Storage may be blocked inside Excel on the web: then the two lines are simply shown again. */
function wasSeen(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function rememberSeen(): void {
  try {
    window.localStorage.setItem(KEY, "1");
  } catch {
    // Blocked storage costs no more than seeing the two lines again.
  }
}
