import { useState, type JSX } from "react";
import { FoldTitle } from "../parts/fold-title";
import { useLayoutStyles } from "../parts/layout-styles";
import { BlankFormBody } from "./blank-form-body";
import { useWords } from "../speaking/use-words";
import { OWN_FORM_WORDS } from "../words/blank-form-words";

/** The place for the forms of other offices, folded away until it is wanted. */
export function BlankFormSection(): JSX.Element {
  const words = useWords(OWN_FORM_WORDS);
  const styles = useLayoutStyles();
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className={styles.details} onToggle={() => setOpened(true)}>
      <FoldTitle>
        <strong>{words.heading}</strong>
      </FoldTitle>
      {wasOpened && <BlankFormBody />}
    </details>
  );
}
