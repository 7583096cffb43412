import type { JSX } from "react";
import { ReadingFileButton } from "../files/reading-file-button";
import { succeed, type Outcome } from "../../base/outcome";
import type { Plan } from "../../model/plan";
import type { EarlierFailure, EarlierSummary } from "../../desk/continuing";
import { useAnnounce } from "../parts/announcer";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { useServices } from "../services/pane-services";
import type { Task } from "../services/use-task";
import { rejectionSentence } from "../../forms/finding-words";

/** A chosen summary's content, plan and file. */
export interface EarlierChoice {
  readonly file: string;
  readonly plan: Plan;
  readonly summary: EarlierSummary;
}

/** Words for the requested summary. */
interface EarlierWords {
  readonly choose: string;
  readonly hint: string;
  readonly input: string;
  readonly read: (file: string, units: number) => string;
  readonly noSummary: string;
}

interface EarlierFieldProps {
  readonly plan: Plan;
  readonly task: Task<EarlierChoice, EarlierFailure>;
  readonly words: EarlierWords;
  /** Takes the result for display elsewhere; absent = displayed here. */
  readonly onRead?: (choice: EarlierChoice) => void;
}

/** Takes another round's summary; optional. */
export function EarlierField({ plan, task, words, onRead }: EarlierFieldProps): JSX.Element {
  const { readEarlier } = useServices();
  const styles = useLayoutStyles();
  const announce = useAnnounce();

  const read = async (file: File): Promise<Outcome<EarlierChoice, EarlierFailure>> => {
    const summary = await readEarlier(file, plan);
    return summary.ok ? succeed({ file: file.name, plan, summary: summary.value }) : summary;
  };
  const choose = async (file: File): Promise<void> => {
    const outcome = await task.run("reading", () => read(file));
    if (outcome?.ok !== true) return;
    onRead?.(outcome.value);
    announce(words.read(file.name, outcome.value.summary.figures.size));
  };

  const { result } = task;
  return (
    <ReadingFileButton
      words={words}
      accept=".xlsx,.xlsm"
      task={task}
      onChoose={choose}
      failed={(failure) => (
        <Message intent="error">
          {failure.kind === "no-summary" ? words.noSummary : rejectionSentence(failure)}
        </Message>
      )}
    >
      {onRead === undefined && result?.plan === plan && (
        <p className={styles.quiet}>{words.read(result.file, result.summary.figures.size)}</p>
      )}
    </ReadingFileButton>
  );
}
