import { useEffect, useRef, useState } from "react";
import { fail, succeed } from "../../base/outcome";
import type { Plan } from "../../model/plan";
import type { ReceivedFile } from "../../workbook/files";
import type { FileReading } from "../../desk/received";
import type { SortedFiles, FoundSubject } from "../../desk/sorting";
import { unitLevels } from "../choosing/unit-levels";
import type { Choice } from "../choosing/use-choice";
import type { SetFiles } from "../files/file-chooser";
import { useServices, type PaneServices } from "../services/pane-services";
import { useTask, type Task, type TaskTools } from "../services/use-task";

/** The chosen files as read and sorted. */
export interface Sorted extends SortedFiles {
  readonly files: readonly ReceivedFile[];
  readonly readings: ReadonlyMap<ReceivedFile, FileReading>;
  /** One for each batch. */
  readonly subjects: readonly FoundSubject[];
}

/** Files of a roll-up, read once when chosen. */
export interface Sorting {
  readonly files: readonly ReceivedFile[];
  readonly setFiles: SetFiles;
  readonly task: Task<Sorted, { readonly kind: "cancelled" }>;
  /** The files read, before sorting; undefined while they are read. */
  readonly read: readonly ReceivedFile[] | undefined;
  /** Present files sorted; undefined while they are read, and without files. */
  readonly sorted: Sorted | undefined;
  /** Continues reading after a stop. */
  readonly again: () => void;
}

type Readings = ReadonlyMap<ReceivedFile, FileReading>;

interface Known {
  readonly plans: readonly Plan[];
  readonly readings: Readings;
}

/** Reads and sorts the chosen files, again whenever files or knowledge change. */
export function useSorting({ ownLists }: Pick<Choice, "ownLists">): Sorting {
  const services = useServices();
  const [files, setFiles] = useState<readonly ReceivedFile[]>([]);
  const [read, setRead] = useState(files);
  const [turn, setTurn] = useState(0);
  const task = useTask<Sorted, { readonly kind: "cancelled" }>();
  const { run } = task;
  const known = useRef<Known>({ plans: services.plans, readings: new Map() });
  const wanted = useRef<(tools: TaskTools) => Promise<Sorted | undefined>>(undefined);
  useEffect(() => {
    const sort = async (tools: TaskTools): Promise<Sorted | undefined> => {
      const { plans } = services;
      // Other plans may identify another form.
      const before = known.current.plans === plans ? known.current.readings : new Map();
      const readings = await readingsOf(services, files, { ownLists, before, tools });
      if (readings === undefined) return undefined;
      known.current = { plans, readings };
      setRead(files);
      return sortedBy(services, files, readings, ownLists);
    };
    wanted.current = sort;
    if (files.length === 0) return;
    void run("reading", async (tools) => {
      for (let now = sort; ; now = wanted.current ?? sort) {
        const sorted = await now(tools);
        if (sorted === undefined) return fail({ kind: "cancelled" });
        // Files may have been added meanwhile.
        if (wanted.current === now) return succeed(sorted);
      }
    });
  }, [run, services, files, ownLists, turn]);
  const { result } = task;
  return {
    ...{ files, setFiles, task },
    read: files.length === 0 || read === files ? files : undefined,
    sorted: result?.files === files ? result : undefined,
    again: () => setTurn(turn + 1),
  };
}

interface Reading {
  readonly ownLists: Choice["ownLists"];
  readonly before: Readings;
  readonly tools: TaskTools;
}

/** Reads the files; undefined when stopped. */
async function readingsOf(
  { openReader, loadTasks }: PaneServices,
  files: readonly ReceivedFile[],
  { ownLists, before, tools }: Reading,
): Promise<Readings | undefined> {
  const { alreadyRead, sortedByName } = await loadTasks();
  const levels = new Map(ownLists.flatMap(({ registry }) => [...unitLevels(registry)]));
  const read = alreadyRead(before, openReader(tools.signal, { levels }));
  const inOrder = sortedByName(files);
  const readings = await read(inOrder, tools.progress("reading"));
  return readings && new Map(inOrder.flatMap((file, index) => pairOf(file, readings[index])));
}

const pairOf = (
  file: ReceivedFile,
  reading: FileReading | undefined,
): readonly (readonly [ReceivedFile, FileReading])[] => (reading === undefined ? [] : [[file, reading]]);

async function sortedBy(
  { plans, registries, openForm, readSummary, areaMemory, loadTasks }: PaneServices,
  files: readonly ReceivedFile[],
  readings: Readings,
  ownLists: Choice["ownLists"],
): Promise<Sorted> {
  const { sortReadings, foundSubjects } = await loadTasks();
  const own = ownLists.map(({ registry }) => registry);
  const sorted = sortReadings([...readings.values()], { plans, registries, own });
  const subjects = await foundSubjects(sorted, readings, {
    ...{ plans, openForm, areaMemory },
    registries: [...own, ...registries],
    readSummary: async (file, knowledge) => {
      const stored = await readSummary(file, knowledge);
      return stored.ok ? stored.value : undefined;
    },
  });
  return { ...sorted, files, readings, subjects };
}
