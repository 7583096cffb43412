import { availableParallelism } from "node:os";
import type { FormReader, OfficeKnowledge } from "../../desk/received";
import { pooledFormReader, WorkerPool, type WorkerThread } from "../../desk/threads";
import { DEFAULT_LIMITS } from "../../workbook/package";

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
