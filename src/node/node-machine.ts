import type { OfficeKnowledge } from "../use-cases/received/office-knowledge";
import type { WorkerThread } from "../threads/worker-pool";
import type { Clock } from "../use-cases/ports/ports";
import { readWorkbook } from "../xlsx/reading/read-workbook";
import { nodeFiles } from "./node-files";
import { inflate, nodeWorkbooks } from "./node-workbooks";
import { threadedReader } from "./threaded-reader";

const now = (): number => performance.now();

const clock: Clock = { today: () => new Date().toISOString(), elapsed: now };

/** What the commands need of a machine that runs Node, but for where their words go. */
export const nodeMachine = (startThread: () => WorkerThread) => ({
  ...nodeFiles,
  workbooks: nodeWorkbooks,
  readBlank: (bytes: Uint8Array) => readWorkbook(bytes, { inflate, now }),
  threads: (own: OfficeKnowledge) => threadedReader(startThread, own),
  clock,
});
