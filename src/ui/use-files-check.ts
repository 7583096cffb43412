import { useRef, useState } from "react";
import { fail, succeed } from "../domain/outcome";
import type { CheckedFile } from "../use-cases/check-files";
import type { ReceivedFile } from "../use-cases/ports";
import type { KnownReadings } from "../use-cases/reread-changed";
import { useAnnounce } from "./announcer";
import type { SetFiles } from "./file-chooser";
import { filesOutcome } from "./files-outcome";
import { useServices } from "./pane-services";
import { unitLevels } from "./unit-levels";
import type { Choice } from "./use-choice";
import { useTask, type Task } from "./use-task";
import { useWords } from "./use-words";

/** What a check of files came to, with the files it was made of. */
export interface FilesChecked {
  readonly checked: readonly CheckedFile[];
  readonly files: readonly ReceivedFile[];
  /** Files that were as at the check before. */
  readonly unchanged: number;
}

export interface FilesCheck {
  readonly task: Task<FilesChecked, { readonly kind: "cancelled" }>;
  readonly files: readonly ReceivedFile[];
  readonly setFiles: SetFiles;
  readonly start: () => void;
}

/** By what files were read; with other plans or units everything is read again. */
interface Remembered {
  readonly by: readonly unknown[];
  readonly readings: KnownReadings;
}

/** The check of chosen files. Checked again, files that have not changed since are not read again. */
export function useFilesCheck({ registry, registries }: Choice): FilesCheck {
  const { plans, openReader, loadTasks } = useServices();
  const words = useWords().check;
  const announce = useAnnounce();
  const [files, setFiles] = useState<readonly ReceivedFile[]>([]);
  const remembered = useRef<Remembered>({ by: [], readings: new Map() });
  const task = useTask<FilesChecked, { readonly kind: "cancelled" }>();

  const knownReadings = (): KnownReadings => {
    const by = [plans, registry, registries];
    if (by.some((known, index) => known !== remembered.current.by[index])) {
      remembered.current = { by, readings: new Map() };
    }
    return remembered.current.readings;
  };
  const start = async (): Promise<void> => {
    const outcome = await task.run("reading", async ({ signal, progress }) => {
      const { checkChosenFiles, rereadChanged } = await loadTasks();
      const known = knownReadings();
      const counted = { read: 0 };
      const read = openReader(signal, unitLevels(registry));
      const request = { plans, registries, files, progress: progress("reading") };
      const checked = await checkChosenFiles(
        request,
        rereadChanged((fresh, tell) => {
          counted.read = fresh.length;
          return read(fresh, tell);
        }, known),
      );
      if (checked === undefined || signal.aborted) return fail({ kind: "cancelled" });
      return succeed({ checked, files, unchanged: files.length - counted.read });
    });
    if (outcome?.ok) announce(filesOutcome(outcome.value.checked, words));
  };
  return { task, files, setFiles, start: () => void start() };
}
