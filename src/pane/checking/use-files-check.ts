import { useRef, useState } from "react";
import { fail, succeed } from "../../base/outcome";
import type { Submission } from "../../model/submission";
import type { CheckedFile } from "../../desk/checking";
import type { FormReader, ReadingCache } from "../../desk/received";
import type { ReceivedFile } from "../../workbook/files";
import { useAnnounce } from "../parts/announcer";
import { useFileResolutions, type FileResolutions } from "../resolving/use-file-resolutions";
import type { SetFiles } from "../files/file-chooser";
import { filesOutcome } from "../findings/finding-counts";
import { useServices } from "../services/pane-services";
import { unitLevels } from "../choosing/unit-levels";
import type { Choice } from "../choosing/use-choice";
import { useTask, type Task } from "../services/use-task";

/** Result of a check, with its files. */
export interface FilesChecked {
  readonly checked: readonly CheckedFile[];
  readonly files: readonly ReceivedFile[];
  /** Number of files unchanged since the check before. */
  readonly unchanged: number;
}

export interface FilesCheck {
  readonly task: Task<FilesChecked, { readonly kind: "cancelled" }>;
  /** The last check's result, with resolutions made since. */
  readonly result: FilesChecked | undefined;
  readonly answers: FileResolutions;
  readonly files: readonly ReceivedFile[];
  readonly setFiles: SetFiles;
  readonly start: () => void;
}

/** Plans and units the files were read by; others need a new reading. */
interface Remembered {
  readonly by: readonly unknown[];
  readonly readings: ReadingCache;
}

/** Checks chosen files. A repeated check rereads only changed files. */
export function useFilesCheck({ registry, registries }: Choice): FilesCheck {
  const { plans, openReader, loadTasks } = useServices();
  const announce = useAnnounce();
  const [files, setFiles] = useState<readonly ReceivedFile[]>([]);
  const remembered = useRef<Remembered>({ by: [], readings: new Map() });
  const task = useTask<FilesChecked, { readonly kind: "cancelled" }>();
  const [judged, setJudged] = useState<FilesChecked>();
  const result = judged ?? task.result;

  const knownReadings = (): ReadingCache => {
    const by = [plans, registry, registries];
    if (by.some((known, index) => known !== remembered.current.by[index])) {
      remembered.current = { by, readings: new Map() };
    }
    return remembered.current.readings;
  };
  const readerFor = (signal: AbortSignal): FormReader => openReader(signal, { levels: unitLevels(registry) });
  /** Checks one file again without rereading, so that others and open items stay as they are. */
  const judge = async (of: Submission): Promise<void> => {
    const checked = result?.checked.find(({ submission }) => submission?.fingerprint === of.fingerprint);
    const file = result?.files.find(({ name }) => name === checked?.file);
    if (result === undefined || checked === undefined || file === undefined) return;
    const { checkChosenFiles, rereadChanged } = await loadTasks();
    const answersOf = await answers.recall();
    const beside = result.checked.flatMap(({ submission }) => submission ?? []);
    const request = { plans, registries, files: [file], beside, progress: () => "go-on" as const, answersOf };
    const read = rereadChanged(readerFor(new AbortController().signal), new Map(knownReadings()));
    const [again = checked] = (await checkChosenFiles(request, read)) ?? [];
    setJudged({ ...result, checked: result.checked.map((each) => (each === checked ? again : each)) });
  };
  const answers = useFileResolutions(judge);
  const start = async (): Promise<void> => {
    const outcome = await task.run("reading", async ({ signal, progress }) => {
      const answersOf = await answers.recall();
      const { checkChosenFiles, rereadChanged } = await loadTasks();
      const known = knownReadings();
      const counted = { read: 0 };
      const read = readerFor(signal);
      const request = { plans, registries, files, progress: progress("reading"), answersOf };
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
    if (!outcome?.ok) return;
    setJudged(undefined);
    announce(filesOutcome(outcome.value.checked));
  };
  return { task, result, answers, files, setFiles, start: () => void start() };
}
