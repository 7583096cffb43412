import { fail, type Outcome } from "../domain/outcome";
import type { PlanWithUnits } from "../domain/plan-with-units";
import type { PlanFileFailure } from "../use-cases/plan-from-file";
import { receivedBrowserFile } from "./received-browser-file";
import type { WorkerPool } from "../threads/worker-pool";

/** An office's own plan in a workbook of tables, read in a thread of the pool. */
export const pooledPlanReader =
  (pool: WorkerPool) =>
  async (file: File): Promise<Outcome<PlanWithUnits, PlanFileFailure>> => {
    const bytes = await receivedBrowserFile(file, file.name).bytes();
    if (!bytes.ok) return bytes;
    const answer = await pool.run({ kind: "plan", name: file.name, bytes: bytes.value });
    switch (answer.kind) {
      case "plan":
        return answer.plan;
      case "overtime":
        return fail({ kind: "too-large", limit: "time", allowed: answer.milliseconds });
      case "crashed":
      case "bug":
        return fail({ kind: "not-opened", reason: answer.message });
      default:
        throw new Error(`a worker was to read a plan and answered: ${answer.kind}`);
    }
  };
