import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { findRound } from "../../domain/plan/plan";
import type { EarlierRollUp } from "../../use-cases/continuing/recall-roll-up";
import { useLayoutStyles } from "../parts/layout-styles";
import { useWords } from "../speaking/use-words";

interface ResumeCardProps {
  readonly earlier: EarlierRollUp;
  readonly onResume: () => void;
}

/** Offers to go on with what the workbook was rolled up for before; answered once. */
export function ResumeCard({ earlier, onResume }: ResumeCardProps): JSX.Element | null {
  const words = useWords().resume;
  const styles = useLayoutStyles();
  const [isAnswered, setAnswered] = useState(false);
  if (isAnswered) return null;
  const { plan, round, registry } = earlier;
  const parts = [plan.title, findRound(plan, round)?.name ?? round, registry.title];
  const resume = (): void => {
    setAnswered(true);
    onResume();
  };
  return (
    <section className={styles.card} aria-label={words.heading}>
      <p className={styles.paragraph}>{words.heading}</p>
      <p className={styles.quiet}>{words.subject(parts.filter((part) => part !== ""))}</p>
      <div className={styles.row}>
        <Button onClick={resume}>{words.resume}</Button>
        <Button appearance="subtle" onClick={() => setAnswered(true)}>
          {words.dismiss}
        </Button>
      </div>
    </section>
  );
}
