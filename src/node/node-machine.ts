import type { BlankKnowledge } from "../threads/blank-knowledge";
import type { WorkerThread } from "../threads/worker-pool";
import type { Clock } from "../use-cases/ports/ports";
import type { PatchWorkbook } from "../use-cases/ports/workbook-patch";
import { patchWorkbook } from "../xlsx/patching/patch-workbook";
import { readWorkbook } from "../xlsx/reading/read-workbook";
import { nodeFiles } from "./node-files";
import { inflate, nodeWorkbooks } from "./node-workbooks";
import { threadedReader } from "./threaded-reader";
import { zlibDeflate } from "./zlib-deflate";

const now = (): number => performance.now();

const patch: PatchWorkbook = (bytes, patch) =>
  patchWorkbook(bytes, patch, { inflate, deflate: zlibDeflate, now });

const clock: Clock = { today: () => new Date().toISOString(), elapsed: now };

/** What the commands need of a machine that runs Node, but for where their words go. */
export const nodeMachine = (startThread: () => WorkerThread) => ({
  ...nodeFiles,
  workbooks: nodeWorkbooks,
  readBlank: (bytes: Uint8Array) => readWorkbook(bytes, { inflate, now }),
  threads: (own: BlankKnowledge) => threadedReader(startThread, own),
  patch,
  clock,
});
