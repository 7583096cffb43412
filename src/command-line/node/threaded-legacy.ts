import { fail } from "../../base/outcome";
import { fileFailure, WorkerPool, type WorkerThread } from "../../desk/threads";
import type { WorkbookFiles } from "../../workbook/files";

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
