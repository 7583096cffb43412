import { type JSX } from "react";
import type { StoredCheck, StoredCheckFinding } from "../../desk/checking";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { LineButton } from "../parts/line-button";
import { usePaged } from "../parts/use-paged";
import { checkingWords } from "../words/checking-words";
import { paneWords } from "../words/pane-words";

const words = checkingWords.kept;
const { check: checkWords, severity: names } = paneWords;

interface StoredCheckCardProps {
  readonly check: StoredCheck;
  readonly onForget: () => void;
}

/** Shows an earlier check's result, its time, and that it may be outdated. */
export function StoredCheckCard({ check, onForget }: StoredCheckCardProps): JSX.Element {
  const styles = useLayoutStyles();
  const { at, outcome, findings, left } = check;
  const { shown, more } = usePaged(findings, 20, checkWords.more);
  return (
    <section className={styles.card} aria-label={words.list}>
      <h2 className={styles.subheading}>{words.heading(at)}</h2>
      <p className={styles.paragraph}>{outcome}</p>
      <p className={styles.quiet}>{words.old}</p>
      {findings.length > 0 && (
        <Fold title={words.list}>
          <ul className={styles.list}>
            {shown.map((finding, index) => (
              <li key={index}>
                <StoredFindingLine finding={finding} />
              </li>
            ))}
          </ul>
          {more}
          {left > 0 && shown.length === findings.length && <p className={styles.quiet}>{words.left(left)}</p>}
        </Fold>
      )}
      <LineButton appearance="subtle" onClick={onForget}>
        {words.forget}
      </LineButton>
    </section>
  );
}

function StoredFindingLine({ finding }: { readonly finding: StoredCheckFinding }): JSX.Element {
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
