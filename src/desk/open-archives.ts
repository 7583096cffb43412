import type { ReceivedFile } from "../workbook/files";
import { openedArchives } from "./received/opened-archives";
import { archiveFiles, portableInflate } from "../workbook/package";

/** Replaces every .zip by the files in it. Loaded when somebody chooses one: few need its code. */
export const openArchives = (files: readonly ReceivedFile[]): Promise<readonly ReceivedFile[]> =>
  openedArchives(files, (bytes) => archiveFiles(bytes, portableInflate));
