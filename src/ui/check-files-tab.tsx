import { useState, type JSX } from "react";
import { fail, succeed } from "../domain/outcome";
import type { CheckedFile } from "../use-cases/check-files";
import type { ReceivedFile } from "../use-cases/ports";
import { useAnnounce } from "./announcer";
import { CheckedFileList } from "./checked-file-list";
import { FileChooser } from "./file-chooser";
import { findingCounts } from "./finding-counts";
import { useLayoutStyles } from "./layout-styles";
import { useServices } from "./pane-services";
import { RunButtons } from "./run-buttons";
import { unitLevels } from "./unit-levels";
import type { Choice } from "./use-choice";
import { useTask } from "./use-task";
import { useWords } from "./use-words";

/** Checks chosen files, each by what it says it is. */
export function CheckFilesTab({ choice }: { readonly choice: Choice }): JSX.Element {
  const { plans, openReader, loadTasks } = useServices();
  const { registry, registries } = choice;
  const words = useWords().check;
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const [files, setFiles] = useState<readonly ReceivedFile[]>([]);
  const task = useTask<readonly CheckedFile[], { readonly kind: "cancelled" }>();
  const { activity, result } = task;

  const start = async (): Promise<void> => {
    const outcome = await task.run("reading", async ({ signal, progress }) => {
      const { checkChosenFiles } = await loadTasks();
      const request = { plans, registries, files, progress: progress("reading") };
      const checked = await checkChosenFiles(request, openReader(signal, unitLevels(registry)));
      return checked === undefined ? fail({ kind: "cancelled" }) : succeed(checked);
    });
    if (outcome?.ok) announce(overall(outcome.value));
  };
  const overall = (checked: readonly CheckedFile[]): string =>
    words.overall(checked.length, checked.filter(({ findings }) => findingCounts(findings).error > 0).length);

  return (
    <div className={styles.stack}>
      <p className={styles.paragraph}>{words.intro.files}</p>
      <FileChooser files={files} setFiles={setFiles} isDisabled={activity.kind === "running"} />
      <RunButtons
        label={result === undefined ? words.start.files : words.again}
        activity={activity}
        isReady={files.length > 0}
        onStart={() => void start()}
        onCancel={task.cancel}
      />
      {result !== undefined && activity.kind !== "running" && (
        <>
          <h2 className={styles.heading}>{overall(result)}</h2>
          <CheckedFileList files={result} registries={registries} />
        </>
      )}
    </div>
  );
}
