import type { ReceivedFile } from "../workbook/files";
import { openedArchives } from "./received/opened-archives";
import { archiveFiles, portableInflate } from "../workbook/package";

/**
 * In place of every .zip the files in it. Unpacking takes code that few need: to be loaded when somebody
 * chooses one.
 */
export const openArchives = (files: readonly ReceivedFile[]): Promise<readonly ReceivedFile[]> =>
  openedArchives(files, (bytes) => archiveFiles(bytes, portableInflate));
