import type { Progress, ReceivedFile } from "../../workbook/files";
import {
  formsOf,
  readReceivedFile,
  type FileReading,
  type FormKnowledge,
  type ReceivedReader,
} from "./read-received-file";

/**
 * Reads received files, one after the other or several at once in other threads. The answer has one reading a
 * file, in the order of the files; it is undefined when the progress said to stop.
 */
export type FormReader = (
  files: readonly ReceivedFile[],
  progress: Progress,
) => Promise<readonly FileReading[] | undefined>;

/** Reads one file after the other in this thread. */
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
