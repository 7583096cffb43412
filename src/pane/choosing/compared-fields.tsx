import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Plan } from "../../model/plan";
import { EarlierField } from "./earlier-field";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import type { Compared } from "./use-compared";
import { otherFilesWords } from "../words/other-files-words";

const { compared: words } = otherFilesWords;

interface ComparedFieldsProps {
  readonly plan: Plan;
  readonly compared: Compared;
}

/** Takes summaries of earlier rounds and of a year ago, to compare totals with. All are optional. */
export function ComparedFields({ plan, compared }: ComparedFieldsProps): JSX.Element {
  const styles = useLayoutStyles();
  const { rounds, add, remove } = compared;
  return (
    <Fold title={words.heading}>
      <div className={styles.tight}>
        <p className={styles.quiet}>{words.intro}</p>
        <EarlierField plan={plan} task={compared.previous} words={words.previous} onRead={add} />
        {rounds.length > 0 && (
          <ul className={styles.list} aria-label={words.rounds}>
            {rounds.map((choice) => (
              <li key={choice.file}>
                {words.previous.read(choice.file, choice.summary.figures.size)}{" "}
                <Button size="small" appearance="subtle" onClick={() => remove(choice)}>
                  {words.remove(choice.file)}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <EarlierField plan={plan} task={compared.lastYear} words={words.lastYear} />
      </div>
    </Fold>
  );
}
