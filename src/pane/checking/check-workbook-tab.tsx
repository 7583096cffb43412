import { useEffect, useState, type JSX } from "react";
import type { CheckOpenFailure } from "../../desk/checking";
import type { OpenWorkbook } from "../../workbook/open-workbook";
import { CheckFooter } from "./check-footer";
import { CheckWorkbookResult } from "./check-workbook-result";
import { useLayoutStyles } from "../parts/layout-styles";
import { TaskFailure } from "../parts/host-failure-message";
import { LeftOutMessage } from "../parts/left-out-message";
import { LineButton } from "../parts/line-button";
import { RunFooter } from "../parts/run-footer";
import { RunProgress, SilenceMessage } from "../parts/run-buttons";
import { useFocusWhenLost } from "../parts/use-focus-when-lost";
import type { Choice } from "../choosing/use-choice";
import { useOpenCheck, type WorkbookActionFailure, type OpenContent } from "./use-open-check";
import { paneWords as words } from "../words/pane-words";
import { checkingWords } from "../words/checking-words";
import { answerWords } from "../words/answer-words";

/** The automatic check: when the pane opens, or this tab without a check. */
export interface OpeningCheck {
  readonly isWanted: boolean;
  /** This tab is displayed. */
  readonly isShown: boolean;
  readonly onOpened: (content: OpenContent) => void;
}

export interface CheckWorkbookTabProps {
  readonly workbook: OpenWorkbook;
  readonly choice: Choice;
  readonly opening: OpeningCheck;
  /** Begins a form or roll-up in a workbook without a form. */
  readonly onBegin: (what: "form" | "roll-up") => void;
}

/** Shows the form in the open workbook: progress, errors, and the next cell. */
export function CheckWorkbookTab({ workbook, choice, opening, onBegin }: CheckWorkbookTabProps): JSX.Element {
  const styles = useLayoutStyles();
  const check = useOpenCheck(workbook, choice);
  const { task, workbookAction, open } = check;
  const { activity, result } = task;
  const [content, setContent] = useState<OpenContent>();
  const heading = useFocusWhenLost(check.done);
  const { isWanted, isShown, onOpened } = opening;
  const look = (): void =>
    void open().then((found) => {
      setContent(found);
      onOpened(found);
    });
  useEffect(() => {
    if (isWanted && result === undefined) look();
    // Once for each request or opening of the tab.
  }, [isWanted, isShown]);
  if (result === undefined && (content === "empty" || content === "other") && activity.kind === "idle") {
    return (
      <div className={styles.tab}>
        <p className={styles.paragraph}>{words.check.noForm}</p>
        <LineButton onClick={() => onBegin("roll-up")}>{words.start.rollUp}</LineButton>
        <LineButton appearance="subtle" onClick={look}>
          {words.check.lookAgain}
        </LineButton>
        <RunFooter label={words.start.form} activity={activity} isReady onStart={() => onBegin("form")} />
      </div>
    );
  }
  return (
    <div className={styles.tab}>
      {workbookAction.activity.kind === "running" &&
        // Going to a cell takes a moment; a flashing bar would disturb.
        (workbookAction.activity.step === "going" ? (
          <SilenceMessage silence={workbookAction.activity.silence} />
        ) : (
          <RunProgress activity={workbookAction.activity} />
        ))}
      <LeftOutMessage activity={workbookAction.activity} />
      <TaskFailure activity={workbookAction.activity} sentence={actionFailureWords} />
      {result !== undefined && (
        <CheckWorkbookResult
          check={check}
          inspection={result}
          workbook={workbook}
          choice={choice}
          heading={heading}
        />
      )}
      {result !== undefined && (activity.kind === "idle" || check.isCheckingAgain) ? (
        <CheckFooter check={check} inspection={result} workbook={workbook} />
      ) : (
        <RunFooter
          label={result === undefined ? words.check.start.workbook : words.tabs.check}
          activity={activity}
          isReady={workbookAction.activity.kind !== "running"}
          onStart={check.start}
          onCancel={task.cancel}
          result={heading}
        >
          <TaskFailure activity={activity} sentence={failureWords} />
        </RunFooter>
      )}
    </div>
  );
}

function failureWords(failure: CheckOpenFailure): string {
  switch (failure.kind) {
    case "no-form":
    case "empty-workbook":
      return words.check.noForm;
    case "unknown-plan":
      return words.check.unknownPlan(failure.found);
    default:
      return words.hostFailure(failure);
  }
}

function actionFailureWords(failure: WorkbookActionFailure): string {
  switch (failure.kind) {
    case "changed-since":
      return checkingWords.fixes.changedSince(failure.places);
    case "not-explainable":
      return answerWords.notExplainable;
    case "no-reason":
      return answerWords.reasonMissing;
    case "not-given":
      return answerWords.notGiven.workbook;
    default:
      return words.hostFailure(failure);
  }
}
