import type { JSX } from "react";
import type { Plan } from "../../domain/plan/plan";
import { EarlierField } from "./earlier-field";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import type { Compared } from "./use-compared";
import { useWords } from "../speaking/use-words";

interface ComparedFieldsProps {
  readonly plan: Plan;
  readonly compared: Compared;
}

/** The summaries of the round before and of a year ago, whose totals then stand beside those of now. Both may be left out. */
export function ComparedFields({ plan, compared }: ComparedFieldsProps): JSX.Element {
  const { compared: words } = useWords();
  const styles = useLayoutStyles();
  return (
    <Fold title={words.heading}>
      <div className={styles.tight}>
        <p className={styles.quiet}>{words.intro}</p>
        <EarlierField plan={plan} task={compared.previous} words={words.previous} />
        <EarlierField plan={plan} task={compared.lastYear} words={words.lastYear} />
      </div>
    </Fold>
  );
}
