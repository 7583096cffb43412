import type { Progress, ReceivedFile } from "../../workbook/files";
import {
  formsOf,
  readReceivedFile,
  type FileReading,
  type FormKnowledge,
  type ReceivedReader,
} from "./read-received-file";

/**
 * Reads received files, in turn or in several threads. Returns one reading for each file in file order;
 * undefined if the progress stops it.
 */
export type FormReader = (
  files: readonly ReceivedFile[],
  progress: Progress,
) => Promise<readonly FileReading[] | undefined>;

/** Reads files in turn in this thread. */
export const readInTurn =
  (workbooks: ReceivedReader, knowledge: FormKnowledge): FormReader =>
  async (files, progress) => {
    const formIn = formsOf(knowledge);
    const readings: FileReading[] = [];
    for (const file of files) {
      readings.push(await readReceivedFile(file, workbooks, formIn));
      if (progress(readings.length, files.length, file.name) === "cancel") return undefined;
    }
    return readings;
  };

/** Returns known readings and reads only the other files. */
export const alreadyRead =
  (known: ReadonlyMap<ReceivedFile, FileReading>, read: FormReader): FormReader =>
  async (files, progress) => {
    const fresh = files.filter((file) => !known.has(file));
    const readings = fresh.length === 0 ? [] : await read(fresh, progress);
    if (readings === undefined) return undefined;
    const rest = new Map(fresh.map((file, index) => [file, readings[index]]));
    return files.flatMap((file) => known.get(file) ?? rest.get(file) ?? []);
  };
