import { useEffect, useMemo, useState, type JSX } from "react";
import type { ReceivedFile } from "../../workbook/files";
import { toStoredCheck, type StoredCheck, type StoredCheckFinding } from "../../desk/checking";
import { CheckFilesResult } from "./check-files-result";
import { FileChooser } from "../files/file-chooser";
import { filesOutcome, findingGroups } from "../findings/finding-counts";
import { lazyPiece } from "../parts/lazy-piece";
import { LinkButton } from "../parts/link-button";
import { StoredCheckCard } from "./stored-check-card";
import { useLayoutStyles } from "../parts/layout-styles";
import { useServices } from "../services/pane-services";
import { RunFooter } from "../parts/run-footer";
import { useFocusWhenLost } from "../parts/use-focus-when-lost";
import type { Choice } from "../choosing/use-choice";
import { useFilesCheck, type FilesChecked } from "./use-files-check";
import { paneWords } from "../words/pane-words";
import { findingSentence, ruleTitle } from "../../forms/finding-words";

const words = paneWords.check;

/** Few files have a password. */
const UnlockFiles = lazyPiece(async () => (await import("../files/unlock-files")).UnlockFiles);

interface CheckFilesTabProps {
  readonly choice: Choice;
  /** What was received is checked there. */
  readonly onShowRollUp: () => void;
}

/** Checks chosen files by their content if no workbook is open. */
export function CheckFilesTab({ choice, onShowRollUp }: CheckFilesTabProps): JSX.Element {
  const styles = useLayoutStyles();
  const { task, result, answers, files, setFiles, start } = useFilesCheck(choice);
  const { activity } = task;
  const kept = useKeptFiles(result);
  const locked = useMemo(() => lockedFiles(files, result), [files, result]);
  const heading = useFocusWhenLost(answers.isBusy ? undefined : answers.done);
  return (
    <div className={styles.tab}>
      <div className={styles.columns}>
        <div className={styles.column}>
          <p className={styles.paragraph}>{words.intro}</p>
          <p className={styles.quiet}>
            {words.received} <LinkButton onClick={onShowRollUp}>{paneWords.rollUp.toRollUp}</LinkButton>
          </p>
          <FileChooser files={files} setFiles={setFiles} isDisabled={activity.kind === "running"} />
          {locked.length > 0 && activity.kind !== "running" && (
            <UnlockFiles locked={locked} setFiles={setFiles} isDisabled={false} />
          )}
          {result === undefined && kept.earlier !== undefined && activity.kind !== "running" && (
            <StoredCheckCard check={kept.earlier} onForget={kept.forget} />
          )}
        </div>
        <div className={styles.column}>
          {result !== undefined && activity.kind !== "running" && (
            <CheckFilesResult result={result} choice={choice} answers={answers} heading={heading} />
          )}
        </div>
      </div>
      <RunFooter
        label={result === undefined ? words.start.files : words.again}
        activity={activity}
        isReady={files.length > 0}
        isAgain={result !== undefined && result.files === files}
        onStart={start}
        onCancel={task.cancel}
        result={heading}
      />
    </div>
  );
}

/** Returns files the last check could not open, and that got no password since. */
function lockedFiles(
  files: readonly ReceivedFile[],
  result: FilesChecked | undefined,
): readonly ReceivedFile[] {
  return files.filter((file) => {
    const checked = result?.files.includes(file) === true && result.checked[result.files.indexOf(file)];
    return (
      checked &&
      checked.findings.some(
        (finding) =>
          finding.rule === "unreadable" &&
          finding.rejection.kind === "encrypted" &&
          finding.rejection.isForeign !== true,
      )
    );
  });
}

const ABOUT = "files";

interface StoredFiles {
  readonly earlier: StoredCheck | undefined;
  readonly forget: () => void;
}

/** Stores the last check's result; the files have to be chosen again. */
function useKeptFiles(result: FilesChecked | undefined): StoredFiles {
  const { checkMemory, clock } = useServices();
  const [earlier, setEarlier] = useState(() => checkMemory.recall(ABOUT));
  useEffect(() => {
    if (result === undefined) return;
    const { checked } = result;
    const fileOf = new Map(checked.flatMap(({ file, findings }) => findings.map((one) => [one, file])));
    const findings = findingGroups([...fileOf.keys()]).flatMap((group) =>
      group.findings.map((finding): StoredCheckFinding => {
        const { severity, rule } = finding;
        const file = fileOf.get(finding);
        const title = ruleTitle(rule);
        return { severity, title, sentence: findingSentence(finding), file };
      }),
    );
    checkMemory.remember(ABOUT, toStoredCheck(clock.today(), filesOutcome(checked), findings));
  }, [result, checkMemory, clock]);
  const forget = (): void => {
    checkMemory.remember(ABOUT, undefined);
    setEarlier(undefined);
  };
  return { earlier, forget };
}
