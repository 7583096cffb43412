import type { ReceivedFile } from "../workbook/files/ports";
import { openedArchives } from "./received/opened-archives";
import { archiveFiles } from "../workbook/reading/zip/archive-files";
import { portableInflate } from "../workbook/reading/zip/inflate";

/** In place of every .zip the files in it. Unpacking takes code that few need: to be loaded when somebody chooses one. */
export const openArchives = (files: readonly ReceivedFile[]): Promise<readonly ReceivedFile[]> =>
  openedArchives(files, (bytes) => archiveFiles(bytes, portableInflate));
