import type { RoundId } from "../domain/codes";
import { succeed } from "../domain/outcome";
import type { Plan } from "../domain/plan/plan";
import type { UnitRegistry } from "../domain/unit/unit";
import type { ReceivedFile, WriteWorkbook } from "../use-cases/ports/ports";
import type { NoAnswer, WorkerPool } from "../threads/worker-pool";
import type { WorkerAnswer } from "../threads/worker-messages";

/** Writes workbook files in a thread of the pool. Rejects when the thread fails: our own drawing is never at fault. */
export const pooledWriter =
  (pool: WorkerPool): WriteWorkbook =>
  async (drawing) => {
    const answer = await pool.run({ kind: "write", drawing });
    if (answer.kind !== "written") throw unexpected("write a workbook", answer);
    return answer.bytes;
  };

/** Invented reports of every unit of a list, made in a thread of the pool. */
export async function practiceFilesFrom(
  pool: WorkerPool,
  subject: { readonly plan: Plan; readonly round: RoundId; readonly registry: UnitRegistry },
): Promise<readonly ReceivedFile[]> {
  const answer = await pool.run({ kind: "practise", ...subject });
  if (answer.kind !== "practised") throw unexpected("make practice files", answer);
  return answer.files.map(({ name, bytes }) => ({
    name,
    // A copy: reading moves the bytes to another thread, and the same file may be read twice.
    bytes: () => Promise.resolve(succeed(bytes.slice())),
  }));
}

const unexpected = (task: string, answer: WorkerAnswer | NoAnswer): Error =>
  new Error(`a worker was to ${task} and answered: ${JSON.stringify(answer).slice(0, 500)}`);
