import type { OfficeKnowledge, FormReader } from "../../desk/received";
import { type WorkerThread, fileFailure, WorkerPool, pooledFormReader } from "../../desk/threads";
import type { Clock, WorkbookFiles } from "../../workbook/files";
import { readWorkbook } from "../../workbook/read-workbook";
import { openFacts } from "./node-facts";
import { nodeFiles } from "./node-files";
import { inflate, nodeWorkbooks } from "./node-workbooks";
import { readingTime } from "./reading-time";
import type { DocumentFiles } from "../../summary/document";
import { readDocument } from "../../summary/read-document";
import { fail } from "../../base/outcome";
import { availableParallelism } from "node:os";
import { DEFAULT_LIMITS } from "../../workbook/package";

const clock: Clock = { today: () => new Date().toISOString(), elapsed: () => performance.now() };

/** Returns the ports of a machine that runs Node, except its output. */
export const nodeMachine = (startThread: () => WorkerThread) => ({
  ...nodeFiles,
  workbooks: { ...nodeWorkbooks, readLegacy: threadedLegacy(startThread) },
  documents: nodeDocuments,
  readBlank: (bytes: Uint8Array) => readWorkbook(bytes, { inflate, ...readingTime() }),
  threads: (own: OfficeKnowledge) => threadedReader(startThread, own),
  openFacts,
  clock,
});

/** Word files in Node; loads the writer when a report is requested. */
export const nodeDocuments: DocumentFiles = {
  write: async (document) => {
    const { writeDocument } = await import("../../summary/write-document");
    return writeDocument(document);
  },
  read: readDocument,
};

/** Milliseconds after which a thread counts as hung. */
const PATIENCE = 10_000;

/** Reads workbooks of old kinds in a separate thread: their library may never end on a damaged file. */
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

/** More threads only wait for each other's memory. */
const MOST_THREADS = 8;

/**
 * A thread takes time to start and is slow with its first files; a running thread reads fewer files sooner.
 */
const FILES_A_THREAD = 16;

/**
 * Reads files in threads of Node, which end after reading. Rejects a file whose thread crashes or exceeds the
 * time limit, with that reason; the others continue.
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
