import type { OfficeKnowledge } from "../../desk/received";
import type { WorkerThread } from "../../desk/threads";
import type { Clock } from "../../workbook/files";
import { readWorkbook } from "../../workbook/read-workbook";
import { nodeDocuments } from "./node-documents";
import { nodeFiles } from "./node-files";
import { inflate, nodeWorkbooks } from "./node-workbooks";
import { readingTime } from "./reading-time";
import { threadedLegacy } from "./threaded-legacy";
import { threadedReader } from "./threaded-reader";

const clock: Clock = { today: () => new Date().toISOString(), elapsed: () => performance.now() };

/** What the commands need of a machine that runs Node, but for where their words go. */
export const nodeMachine = (startThread: () => WorkerThread) => ({
  ...nodeFiles,
  workbooks: { ...nodeWorkbooks, readLegacy: threadedLegacy(startThread) },
  documents: nodeDocuments,
  readBlank: (bytes: Uint8Array) => readWorkbook(bytes, { inflate, ...readingTime() }),
  threads: (own: OfficeKnowledge) => threadedReader(startThread, own),
  clock,
});
