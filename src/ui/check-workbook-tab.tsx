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
import { RunButtons, RunProgress } from "./run-buttons";
import { SilenceMessage } from "./silence-message";
import type { Choice } from "./use-choice";
import { useTask } from "./use-task";
import { useWords } from "./use-words";
import { hostFailureSentence } from "./words/host-failure-sentence";
import type { PaneWords } from "./words/pane-words";

interface CheckWorkbookTabProps {
  readonly workbook: OpenWorkbook;
  readonly choice: Choice;
}

/** Checks the form in the open workbook; a click goes to the cell, and cells can be marked. */
export function CheckWorkbookTab({ workbook, choice }: CheckWorkbookTabProps): JSX.Element {
  const { plans, loadTasks } = useServices();
  const allWords = useWords();
  const words = allWords.check;
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const task = useTask<CheckedFile, CheckOpenFailure>();
  const errand = useTask<undefined, HostFailure>();
  const [isMarked, setMarked] = useState(false);
  const { activity, result } = task;

  const mark = async (wanted: boolean, { findings }: CheckedFile): Promise<void> => {
    const outcome = await errand.run("marking", async ({ watch }) => {
      const { marksOf } = await loadTasks();
      const open = watch(workbook);
      return wanted ? open.mark(marksOf(findings)) : open.unmark();
    });
    if (outcome?.ok) setMarked(wanted);
  };
  const start = async (): Promise<void> => {
    errand.settle();
    const outcome = await task.run("checking", async ({ watch, progress }) => {
      const { checkOpenWorkbook } = await loadTasks();
      const knowledge = { plans, registries: choice.registries };
      return checkOpenWorkbook(watch(workbook), words.workbookName, knowledge, progress("checking"));
    });
    if (!outcome?.ok) return;
    announce(countsOf(outcome.value, words));
    if (isMarked) await mark(true, outcome.value);
  };
  const goTo = (place: CellPlace): Promise<unknown> =>
    errand.run("going", ({ watch }) => watch(workbook).goTo(place));

  return (
    <div className={styles.stack}>
      <p className={styles.paragraph}>{words.intro.workbook}</p>
      <RunButtons
        label={result === undefined ? words.start.workbook : words.again}
        activity={activity}
        isReady={errand.activity.kind !== "running"}
        onStart={() => void start()}
        onCancel={task.cancel}
      />
      {activity.kind === "failed" && (
        <Message intent="error">{failureWords(allWords, activity.failure)}</Message>
      )}
      {errand.activity.kind === "running" &&
        // Going to a cell takes a moment; a bar that flashes up would only disturb.
        (errand.activity.step === "going" ? (
          <SilenceMessage silence={errand.activity.silence} />
        ) : (
          <RunProgress activity={errand.activity} />
        ))}
      {errand.activity.kind === "failed" && (
        <Message intent="error">{hostFailureSentence(allWords, errand.activity.failure)}</Message>
      )}
      {result !== undefined && activity.kind !== "running" && (
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
