import type { OfficeKnowledge, FormReader } from "../../desk/received";
import { type WorkerThread, fileFailure, WorkerPool, pooledFormReader } from "../../desk/threads";
import type { Clock, WorkbookFiles } from "../../workbook/files";
import { readWorkbook } from "../../workbook/read-workbook";
import { nodeFiles } from "./node-files";
import { inflate, nodeWorkbooks } from "./node-workbooks";
import { readingTime } from "./reading-time";
import type { DocumentFiles } from "../../summary/document";
import { readDocument } from "../../summary/read-document";
import { fail } from "../../base/outcome";
import { availableParallelism } from "node:os";
import { DEFAULT_LIMITS } from "../../workbook/package";

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

/** Word files in Node; what writes them is loaded when a report is asked for. */
export const nodeDocuments: DocumentFiles = {
  write: async (document) => {
    const { writeDocument } = await import("../../summary/write-document");
    return writeDocument(document);
  },
  read: readDocument,
};

/** What takes longer, in milliseconds, never ends. */
const PATIENCE = 10_000;

/** Reads workbooks of old kinds in a thread of their own: what their library does with a damaged file may never end. */
export const threadedLegacy =
  (start: () => WorkerThread, patience = PATIENCE): NonNullable<WorkbookFiles["readLegacy"]> =>
  async (bytes) => {
    const pool = new WorkerPool({ start, size: 1, patience });
    try {
      const read = await pool.call("readLegacy", bytes);
      if (read.ok) return read.value;
      if (read.failure.kind === "stopped") throw new Error("nobody can stop this reading");
      return fail(fileFailure(read.failure));
    } finally {
      pool.stop();
    }
  };

/** More threads than this only wait for each other's memory. */
const MOST_THREADS = 8;

/** A thread takes time to start and is slow with its first files; fewer are read sooner by one that is there already. */
const FILES_A_THREAD = 16;

/**
 * Reads files in threads of Node, which are there only as long as it reads. A file whose thread crashes, or does not end
 * within the time a file may take, is rejected with that reason; the others go on.
 */
export const threadedReader =
  (
    start: () => WorkerThread,
    own: OfficeKnowledge,
    size = Math.min(MOST_THREADS, availableParallelism()),
    patience = DEFAULT_LIMITS.milliseconds,
  ): FormReader =>
  async (files, progress) => {
    const pool = new WorkerPool({ start, size, patience });
    try {
      const width = Math.min(size, Math.ceil(files.length / FILES_A_THREAD));
      return await pooledFormReader(pool, width, new AbortController().signal, own)(files, progress);
    } finally {
      pool.stop();
    }
  };
