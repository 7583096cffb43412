import { Button } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import { PlacingOutcome } from "../parts/placing-outcome";
import { usePlacing } from "../parts/use-placing";
import type { CheckedFile } from "../../desk/checking";
import type { OpenWorkbook } from "../../workbook/open-workbook";
import { CopyButton } from "../parts/copy-button";
import { findingsText } from "./findings-text";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { useServices } from "../services/pane-services";
import { RunProgress } from "../parts/run-buttons";
import type { Choice } from "../choosing/use-choice";
import { checkingWords } from "../words/checking-words";

const { list } = checkingWords;

interface FindingsOnPaperProps {
  readonly checked: readonly CheckedFile[];
  /** Workbook for the sheet; absent = it becomes a file. */
  readonly workbook?: OpenWorkbook;
  readonly choice: Choice;
}

/** Exports the list of findings: to the clipboard, a sheet, or a file. */
export function FindingsOnPaper({ checked, workbook, choice }: FindingsOnPaperProps): JSX.Element {
  const { plans, write, clock, loadTasks } = useServices();
  const styles = useLayoutStyles();
  const text = useMemo(() => findingsText(checked), [checked]);

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
    <Fold title={list.take}>
      <div className={styles.row}>
        <CopyButton label={list.copy} text={text} />
        <Button disabledFocusable={activity.kind === "running"} onClick={placing.start}>
          {list.print[workbook === undefined ? "files" : "workbook"]}
        </Button>
      </div>
      {activity.kind === "running" && <RunProgress activity={activity} />}
      <PlacingOutcome placing={placing} />
    </Fold>
  );
}
