import { Button, CompoundButton } from "@fluentui/react-components";
import { AutosumRegular, DocumentTextRegular } from "@fluentui/react-icons";
import { useId, type JSX } from "react";
import { useLayoutStyles } from "../parts/layout-styles";
import { MissingPieceMessage } from "../parts/lazy-piece";
import { LinkButton } from "../parts/link-button";
import type { Activity } from "../services/task-state";
import { paneWords } from "../words/pane-words";

const { start: words, opening } = paneWords;

/** Invented reports, added like chosen files at a press. */
export interface Practice {
  readonly activity: Activity<never>;
  readonly start: () => void;
}

interface StartCardProps {
  readonly practice: Practice;
  readonly onChoose: (what: "form" | "roll-up" | "plan") => void;
}

/** Offers starts in an empty workbook: two common ones, large enough for any finger, and two rare ones. */
export function StartCard({ practice, onChoose }: StartCardProps): JSX.Element {
  const styles = useLayoutStyles();
  const title = useId();
  return (
    <section className={styles.card} aria-labelledby={title}>
      <h2 id={title} className={styles.heading}>
        {words.heading}
      </h2>
      <CompoundButton
        appearance="primary"
        icon={<DocumentTextRegular />}
        secondaryContent={words.formHint}
        onClick={() => onChoose("form")}
      >
        {words.form}
      </CompoundButton>
      <CompoundButton
        icon={<AutosumRegular />}
        secondaryContent={words.rollUpHint}
        onClick={() => onChoose("roll-up")}
      >
        {words.rollUp}
      </CompoundButton>
      <LinkButton onClick={() => onChoose("plan")}>{words.plan}</LinkButton>
      <PracticeLink practice={practice} />
    </section>
  );
}

/** A link to a quick trial. */
export function PracticeLink({
  practice: { activity, start },
}: Pick<StartCardProps, "practice">): JSX.Element {
  const isPreparing = activity.kind === "running";
  return (
    <>
      <LinkButton disabledFocusable={isPreparing} onClick={start}>
        {isPreparing ? words.preparing : words.practise}
      </LinkButton>
      {activity.kind === "incomplete" && (
        <MissingPieceMessage>
          <Button onClick={start}>{opening.again}</Button>
        </MissingPieceMessage>
      )}
    </>
  );
}
