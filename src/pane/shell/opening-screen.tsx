import { Button, Spinner } from "@fluentui/react-components";
import type { JSX } from "react";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import type { OpeningTrouble } from "../words/pane-words";
import { paneWords } from "../words/pane-words";

const { opening: words, title } = paneWords;

interface OpeningScreenProps {
  /** Absent while there is still hope. */
  readonly trouble?: OpeningTrouble;
  readonly onAgain: () => void;
  readonly onWithFiles: () => void;
}

/** What is seen until Excel answers; never an endless spinner. */
export function OpeningScreen({ trouble, onAgain, onWithFiles }: OpeningScreenProps): JSX.Element {
  const styles = useLayoutStyles();
  return (
    <main className={styles.pane}>
      <div className={styles.stack}>
        <h1 className={styles.title}>{title}</h1>
        {trouble === undefined ? (
          <Spinner label={words.wait} />
        ) : (
          <div role="alert" className={styles.stack}>
            <Message intent="error" isSpoken={false} title={words.headings[trouble]}>
              <p className={styles.paragraph}>{words.advice[trouble]}</p>
            </Message>
            <div className={styles.row}>
              {trouble !== "excel-too-old" && (
                <Button appearance="primary" onClick={onAgain}>
                  {words.again}
                </Button>
              )}
              {trouble !== "incomplete" && <Button onClick={onWithFiles}>{words.withFiles}</Button>}
            </div>
          </div>
        )}
      </div>
    </main>
  );
}
