import type { MadeFile } from "../use-cases/forms/insert-form";
import type { PatchInTurn } from "../use-cases/ports/workbook-patch";
import { unanswered } from "../threads/unanswered";
import type { WorkerPool } from "../threads/worker-pool";

/** Changes received files in a thread of the pool: what is in them is anybody's guess. A file that takes for ever is refused. */
export const pooledPatcher =
  (pool: WorkerPool): PatchInTurn =>
  async (bytes, patch) => {
    // A copy: the caller may need the file again.
    const answer = await pool.run({ kind: "patch", bytes: bytes.slice(), patch });
    return answer.kind === "patched" ? answer.patched : unanswered(answer, "change a file");
  };

/** Puts files into one .zip in a thread of the pool. */
export const pooledZipper =
  (pool: WorkerPool) =>
  async (files: readonly MadeFile[]): Promise<Uint8Array> => {
    const answer = await pool.run({ kind: "zip", files });
    if (answer.kind !== "zipped") throw new Error(`a worker was to zip files and answered: ${answer.kind}`);
    return answer.bytes;
  };
