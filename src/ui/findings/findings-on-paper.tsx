import { Button } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import { PlacingOutcome } from "../parts/placing-outcome";
import { usePlacing } from "../parts/use-placing";
import type { CheckedFile } from "../../use-cases/checking/check-files";
import type { OpenWorkbook } from "../../use-cases/ports/open-workbook";
import { CopyButton } from "../parts/copy-button";
import { findingsText } from "./findings-text";
import { useLayoutStyles } from "../parts/layout-styles";
import { useServices } from "../services/pane-services";
import { RunProgress } from "../parts/run-buttons";
import { CHECKING_WORDS } from "../words/checking-words";
import type { Choice } from "../choosing/use-choice";
import { useWords } from "../speaking/use-words";
import { FINDING_WORDS } from "../words/finding-words-page";

interface FindingsOnPaperProps {
  readonly checked: readonly CheckedFile[];
  /** Where the sheet is put; absent = it becomes a file. */
  readonly workbook?: OpenWorkbook;
  readonly choice: Choice;
}

/** Takes the list of findings out of the pane: to the clipboard, onto a sheet, into a file. */
export function FindingsOnPaper({ checked, workbook, choice }: FindingsOnPaperProps): JSX.Element {
  const { plans, write, clock, loadTasks } = useServices();
  const words = useWords();
  const told = useWords(FINDING_WORDS);
  const { list } = useWords(CHECKING_WORDS);
  const styles = useLayoutStyles();
  const text = useMemo(
    () => findingsText(checked, { ...words, ...told }, list.headings),
    [checked, words, told, list],
  );

  const findings = { checked, knowledge: { plans, registries: choice.registries }, chosen: choice };
  const placing = usePlacing(workbook, {
    insert: async (open, mayReplace, progress) =>
      (await loadTasks()).insertFindings(findings, open, clock, mayReplace, progress),
    make: async () => (await loadTasks()).makeFindingsFile(findings, write, clock),
    inserted: (sheets) => list.painted(sheets.join(", ")),
    saved: list.saved,
  });
  const { activity } = placing.task;
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <CopyButton label={list.copy} text={text} />
        <Button disabledFocusable={activity.kind === "running"} onClick={placing.start}>
          {list.print[workbook === undefined ? "files" : "workbook"]}
        </Button>
      </div>
      {activity.kind === "running" && <RunProgress activity={activity} />}
      <PlacingOutcome placing={placing} />
    </div>
  );
}
