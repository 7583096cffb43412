import type { JSX } from "react";
import type { Rivals } from "../../use-cases/desk/desk-rivals";
import { FoldTitle } from "../parts/fold-title";
import { useLayoutStyles } from "../parts/layout-styles";
import { useWords } from "../speaking/use-words";
import { DESK_WORDS } from "../words/desk-words";
import type { RollUp } from "../roll-up/use-roll-up";
import { RivalItem } from "./rival-item";

interface ResubmissionDeskProps {
  readonly rivals: readonly Rivals[];
  readonly decide: RollUp["decide"];
}

/** Units that sent several files: what they received, how the files differ, and which one is to count. */
export function ResubmissionDesk({ rivals, decide }: ResubmissionDeskProps): JSX.Element | null {
  const { rivals: words } = useWords(DESK_WORDS);
  const styles = useLayoutStyles();
  if (rivals.length === 0) return null;
  return (
    <section className={styles.card}>
      <h3 className={styles.subheading}>{words.heading(rivals.length)}</h3>
      <p className={styles.quiet}>{words.intro}</p>
      {rivals.map((each) => (
        <details key={`${each.unit.code} ${each.round}`} className={styles.details} open={each.isOpen}>
          <FoldTitle>
            <strong>{each.unit.name}</strong>
            {each.isOpen && `: ${words.open}`}
          </FoldTitle>
          <ul className={styles.list} aria-label={`${words.history}: ${each.unit.name}`}>
            {each.files.map((file, index) => (
              <RivalItem key={index} file={file} rivals={each} decide={decide} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
