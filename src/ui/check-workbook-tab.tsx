import { Switch } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { CellPlace } from "../domain/submission";
import type { CheckedFile } from "../use-cases/check-files";
import type { CheckOpenFailure } from "../use-cases/check-open-workbook";
import type { HostFailure, OpenWorkbook } from "../use-cases/open-workbook";
import { useAnnounce } from "./announcer";
import { findingCounts } from "./finding-counts";
import { FindingList } from "./finding-list";
import { useLayoutStyles } from "./layout-styles";
import { Message } from "./message";
import { useServices } from "./pane-services";
import { RunButtons } from "./run-buttons";
import { useTask } from "./use-task";
import { useWords } from "./use-words";
import { hostFailureSentence, type PaneWords } from "./words/pane-words";

/** Checks the form in the open workbook; a click goes to the cell, and cells can be marked. */
export function CheckWorkbookTab({ workbook }: { readonly workbook: OpenWorkbook }): JSX.Element {
  const services = useServices();
  const allWords = useWords();
  const words = allWords.check;
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const task = useTask<CheckedFile, CheckOpenFailure>();
  const [isMarked, setMarked] = useState(false);
  const [refusal, setRefusal] = useState<HostFailure>();
  const { activity, result } = task;

  const mark = async (wanted: boolean, checked: CheckedFile): Promise<void> => {
    const { marksOf } = await services.loadTasks();
    const outcome = await (wanted ? workbook.mark(marksOf(checked.findings)) : workbook.unmark());
    if (outcome.ok) setMarked(wanted);
    else setRefusal(outcome.failure);
  };
  const start = async (): Promise<void> => {
    setRefusal(undefined);
    const outcome = await task.run(async () => {
      const { checkOpenWorkbook } = await services.loadTasks();
      return checkOpenWorkbook(workbook, words.workbookName, services);
    });
    if (!outcome?.ok) return;
    announce(countsOf(outcome.value, words));
    if (isMarked) await mark(true, outcome.value);
  };
  const goTo = async (place: CellPlace): Promise<void> => {
    const outcome = await workbook.goTo(place);
    setRefusal(outcome.ok ? undefined : outcome.failure);
  };

  return (
    <div className={styles.stack}>
      <p className={styles.paragraph}>{words.intro.workbook}</p>
      <RunButtons
        label={result === undefined ? words.start.workbook : words.again}
        activity={activity}
        isReady
        onStart={() => void start()}
      />
      {activity.kind === "failed" && (
        <Message intent="error">{failureWords(allWords, activity.failure)}</Message>
      )}
      {refusal !== undefined && <Message intent="error">{hostFailureSentence(allWords, refusal)}</Message>}
      {result !== undefined && activity.kind === "idle" && (
        <>
          <h2 className={styles.heading}>{countsOf(result, words)}</h2>
          <Switch
            label={words.marks}
            checked={isMarked}
            onChange={(_event, { checked }) => void mark(checked, result)}
          />
          <FindingList
            subject={words.workbookName}
            findings={result.findings}
            onGoTo={(place) => void goTo(place)}
          />
        </>
      )}
    </div>
  );
}

function countsOf({ findings }: CheckedFile, words: PaneWords["check"]): string {
  const { error, warning, note } = findingCounts(findings);
  return findings.length === 0 ? words.nothingWrong : words.counts(error, warning, note);
}

function failureWords(words: PaneWords, failure: CheckOpenFailure): string {
  switch (failure.kind) {
    case "no-form":
      return words.check.noForm;
    case "unknown-plan":
      return words.check.unknownPlan(failure.found);
    default:
      return hostFailureSentence(words, failure);
  }
}
