import type { ReceivedFile } from "../../files/ports";
import { openedArchives } from "../../../desk/received/opened-archives";
import { archiveFiles } from "./archive-files";
import { portableInflate } from "./inflate";

/** In place of every .zip the files in it. Unpacking takes code that few need: to be loaded when somebody chooses one. */
export const openArchives = (files: readonly ReceivedFile[]): Promise<readonly ReceivedFile[]> =>
  openedArchives(files, (bytes) => archiveFiles(bytes, portableInflate));
