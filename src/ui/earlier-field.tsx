import { Button } from "@fluentui/react-components";
import { useRef, type ChangeEvent, type JSX } from "react";
import { succeed, type Outcome } from "../domain/outcome";
import type { Plan } from "../domain/plan";
import type { FiguresOfUnits } from "../domain/prefilled";
import type { EarlierFailure } from "../use-cases/read-earlier-figures";
import { useAnnounce } from "./announcer";
import { useLayoutStyles } from "./layout-styles";
import { Message } from "./message";
import { useServices } from "./pane-services";
import type { Task } from "./use-task";
import { useWords } from "./use-words";

/** The figures of a chosen summary, and of which plan and file they are. */
export interface EarlierSummary {
  readonly file: string;
  readonly plan: Plan;
  readonly figures: FiguresOfUnits;
}

interface EarlierFieldProps {
  readonly plan: Plan;
  readonly task: Task<EarlierSummary, EarlierFailure>;
}

/** The summary of the round before, from which opening figures are filled in. Choosing none is fine. */
export function EarlierField({ plan, task }: EarlierFieldProps): JSX.Element {
  const { readFigures } = useServices();
  const { earlier: words, rejection } = useWords();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);

  const read = async (file: File): Promise<Outcome<EarlierSummary, EarlierFailure>> => {
    const figures = await readFigures(file, plan);
    return figures.ok ? succeed({ file: file.name, plan, figures: figures.value }) : figures;
  };
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    const outcome = await task.run("reading", () => read(file));
    target.value = "";
    if (outcome?.ok) announce(words.read(file.name, outcome.value.figures.size));
  };

  const { activity, result } = task;
  return (
    <div className={styles.tight}>
      <div>
        <Button size="small" title={words.hint} onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={words.input}
        onChange={(event) => void choose(event)}
      />
      {activity.kind === "failed" ? (
        <Message intent="error">
          {activity.failure.kind === "no-summary" ? words.noSummary : rejection(activity.failure)}
        </Message>
      ) : (
        result?.plan === plan && (
          <p className={styles.quiet}>{words.read(result.file, result.figures.size)}</p>
        )
      )}
    </div>
  );
}
