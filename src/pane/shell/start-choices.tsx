import { CompoundButton } from "@fluentui/react-components";
import { AutosumRegular, DocumentTextRegular } from "@fluentui/react-icons";
import { useId, type JSX } from "react";
import { useLayoutStyles } from "../parts/layout-styles";
import type { TabName } from "../words/pane-words";
import { paneWords } from "../words/pane-words";

const words = paneWords.start;

/** The two things that begin in an empty workbook, large enough for any finger. */
export function StartChoices({ onChoose }: { readonly onChoose: (tab: TabName) => void }): JSX.Element {
  const styles = useLayoutStyles();
  const title = useId();
  return (
    <section className={styles.card} aria-labelledby={title}>
      <h2 id={title} className={styles.subheading}>
        {words.heading}
      </h2>
      <CompoundButton icon={<DocumentTextRegular />} onClick={() => onChoose("form")}>
        {words.form}
      </CompoundButton>
      <CompoundButton icon={<AutosumRegular />} onClick={() => onChoose("roll-up")}>
        {words.rollUp}
      </CompoundButton>
    </section>
  );
}
