import { useEffect, type JSX, type ReactNode } from "react";
import type { CheckOpenFailure } from "../../desk/checking";
import type { OpenWorkbook } from "../../workbook/open-workbook";
import { CheckWorkbookResult } from "./check-workbook-result";
import { useLayoutStyles } from "../parts/layout-styles";
import { HostFailureMessage } from "../parts/host-failure-message";
import { LeftOutMessage } from "../parts/left-out-message";
import { RunFooter } from "../parts/run-footer";
import { RunProgress } from "../parts/run-buttons";
import { useFocusWhenLost } from "../parts/use-focus-when-lost";
import { SilenceMessage } from "../parts/silence-message";
import type { Choice } from "../choosing/use-choice";
import { useOpenCheck, type ErrandFailure, type OpenContent } from "./use-open-check";
import { paneWords as words } from "../words/pane-words";
import { checkingWords } from "../words/checking-words";
import { answerWords } from "../words/answer-words";

/** The check that is made without being asked for: when the pane is opened, or this tab and nothing was checked yet. */
export interface OpeningCheck {
  readonly isWanted: boolean;
  /** Whether this tab is the one that is shown. */
  readonly isShown: boolean;
  readonly onOpened: (content: OpenContent) => void;
}

interface CheckWorkbookTabProps {
  readonly workbook: OpenWorkbook;
  readonly choice: Choice;
  readonly opening: OpeningCheck;
  /** What stands first. */
  readonly lead: ReactNode;
  /** What else can be checked. */
  readonly children: ReactNode;
}

/** Checks the form in the open workbook; a click goes to the cell, cells can be marked, and what is safe is mended. */
export function CheckWorkbookTab({
  workbook,
  choice,
  opening,
  lead,
  children,
}: CheckWorkbookTabProps): JSX.Element {
  const styles = useLayoutStyles();
  const check = useOpenCheck(workbook, choice);
  const { task, errand } = check;
  const { activity, result } = task;
  const heading = useFocusWhenLost(check.done);
  const { isWanted, isShown, onOpened } = opening;
  const { open } = check;
  useEffect(() => {
    if (isWanted && result === undefined) void open().then(onOpened);
    // Once, whenever it is wanted anew or the tab is opened.
  }, [isWanted, isShown]);
  return (
    <div className={styles.tab}>
      {lead}
      <p className={styles.paragraph}>{words.check.intro.workbook}</p>
      {errand.activity.kind === "running" &&
        // Going to a cell takes a moment; a bar that flashes up would only disturb.
        (errand.activity.step === "going" ? (
          <SilenceMessage silence={errand.activity.silence} />
        ) : (
          <RunProgress activity={errand.activity} />
        ))}
      <LeftOutMessage activity={errand.activity} />
      {errand.activity.kind === "failed" && (
        <HostFailureMessage
          failure={errand.activity.failure}
          sentence={errandWords(errand.activity.failure)}
        />
      )}
      {result !== undefined && (activity.kind !== "running" || check.isCheckingAgain) && (
        <CheckWorkbookResult
          check={check}
          inspection={result}
          workbook={workbook}
          choice={choice}
          heading={heading}
        />
      )}
      {children}
      <RunFooter
        label={result === undefined ? words.check.start.workbook : words.check.again}
        activity={activity}
        isReady={errand.activity.kind !== "running"}
        onStart={check.start}
        onCancel={task.cancel}
        result={heading}
      >
        {activity.kind === "failed" && (
          <HostFailureMessage failure={activity.failure} sentence={failureWords(activity.failure)} />
        )}
      </RunFooter>
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

function errandWords(failure: ErrandFailure): string {
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
