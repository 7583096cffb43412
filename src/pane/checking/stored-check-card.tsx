import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { StoredCheck, StoredCheckFinding } from "../../desk/checking";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { LineButton } from "../parts/line-button";
import { checkingWords } from "../words/checking-words";
import { paneWords } from "../words/pane-words";

const words = checkingWords.kept;
const { check: checkWords, severity: names } = paneWords;

interface KeptCheckCardProps {
  readonly check: StoredCheck;
  readonly onForget: () => void;
}

/** An old result is looked through, not worked off. */
const PAGE = 20;

/** The result of an earlier check, when it was, and that it may be out of date. */
export function KeptCheckCard({ check, onForget }: KeptCheckCardProps): JSX.Element {
  const styles = useLayoutStyles();
  const [page, setPage] = useState(PAGE);
  const { at, outcome, findings, left } = check;
  const hidden = findings.length - page;
  return (
    <section className={styles.card} aria-label={words.list}>
      <h2 className={styles.subheading}>{words.heading(at)}</h2>
      <p className={styles.paragraph}>{outcome}</p>
      <p className={styles.quiet}>{words.old}</p>
      {findings.length > 0 && (
        <Fold title={words.list}>
          <ul className={styles.list}>
            {findings.slice(0, page).map((finding, index) => (
              <li key={index}>
                <KeptFindingLine finding={finding} />
              </li>
            ))}
          </ul>
          {hidden > 0 && (
            <Button onClick={() => setPage(page + PAGE)}>{checkWords.more(Math.min(hidden, PAGE))}</Button>
          )}
          {left > 0 && hidden <= 0 && <p className={styles.quiet}>{words.left(left)}</p>}
        </Fold>
      )}
      <LineButton appearance="subtle" onClick={onForget}>
        {words.forget}
      </LineButton>
    </section>
  );
}

function KeptFindingLine({ finding }: { readonly finding: StoredCheckFinding }): JSX.Element {
  const styles = useLayoutStyles();
  const { severity, title, sentence, file } = finding;
  return (
    <>
      <strong>{`${names[severity]}: ${title}`}</strong>
      <br />
      {sentence}
      {file !== undefined && <p className={styles.quiet}>{file}</p>}
    </>
  );
}
