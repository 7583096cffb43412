import { Button } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import { succeed, type Outcome } from "../../domain/outcome";
import type { CheckedFile } from "../../use-cases/checking/check-files";
import type { OpenWorkbook } from "../../use-cases/ports/open-workbook";
import type { PaintFailure } from "../../use-cases/ports/paint-guarded";
import { useAnnounce } from "../parts/announcer";
import { CopyButton } from "../parts/copy-button";
import { findingsText } from "./findings-text";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { useServices } from "../services/pane-services";
import { ReplaceDialog } from "../parts/replace-dialog";
import { RunProgress } from "../parts/run-buttons";
import { CHECKING_WORDS } from "../words/checking-words";
import type { Choice } from "../choosing/use-choice";
import { useTask, type TaskTools } from "../services/use-task";
import { useWords } from "../speaking/use-words";

interface FindingsOnPaperProps {
  readonly checked: readonly CheckedFile[];
  /** Where the sheet is put; absent = it becomes a file. */
  readonly workbook?: OpenWorkbook;
  readonly choice: Choice;
}

/** Takes the list of findings out of the pane: to the clipboard, onto a sheet, into a file. */
export function FindingsOnPaper({ checked, workbook, choice }: FindingsOnPaperProps): JSX.Element {
  const { plans, write, save, clock, loadTasks } = useServices();
  const words = useWords();
  const { list } = useWords(CHECKING_WORDS);
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const task = useTask<string, PaintFailure>();
  const [asked, setAsked] = useState<readonly string[]>();
  const text = useMemo(() => findingsText(checked, words, list.headings), [checked, words, list]);

  const print = async (mayReplace: boolean, tools: TaskTools): Promise<Outcome<string, PaintFailure>> => {
    const { insertFindings, makeFindingsFile } = await loadTasks();
    const knowledge = { plans, registries: choice.registries };
    const findings = { checked, knowledge, chosen: choice };
    if (workbook === undefined) {
      const file = await makeFindingsFile(findings, write, clock);
      save(file);
      return succeed(list.saved(file.name));
    }
    const open = tools.watch(workbook);
    const done = await insertFindings(findings, open, clock, mayReplace, tools.progress("painting"));
    return done.ok ? succeed(list.painted(done.value.join(", "))) : done;
  };
  const start = async (mayReplace: boolean): Promise<void> => {
    const step = workbook === undefined ? "making" : "painting";
    const outcome = await task.run(step, (tools) => print(mayReplace, tools));
    if (outcome?.ok) announce(outcome.value);
    else if (outcome?.failure.kind === "would-replace") setAsked(outcome.failure.sheets);
  };
  const answer = (mayReplace: boolean): void => {
    setAsked(undefined);
    task.settle();
    if (mayReplace) void start(true);
  };

  const { activity, result } = task;
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <CopyButton label={list.copy} text={text} />
        <Button
          size="small"
          disabledFocusable={activity.kind === "running"}
          onClick={() => void start(false)}
        >
          {list.print[workbook === undefined ? "files" : "workbook"]}
        </Button>
      </div>
      {activity.kind === "running" && <RunProgress activity={activity} />}
      {activity.kind === "failed" && activity.failure.kind !== "would-replace" && (
        <Message intent="error">{words.hostFailure(activity.failure)}</Message>
      )}
      {activity.kind === "idle" && result !== undefined && <Message intent="success">{result}</Message>}
      <ReplaceDialog sheets={asked} onAnswer={answer} />
    </div>
  );
}
