import type { Outcome } from "../domain/outcome";
import type { PlanWithUnits } from "../domain/unit/plan-with-units";
import type { PlanFileFailure } from "../use-cases/plans/plan-from-file";
import { receivedBrowserFile } from "./received-browser-file";
import { unanswered } from "../threads/unanswered";
import type { WorkerPool } from "../threads/worker-pool";

/** An office's own plan in a workbook of tables, read in a thread of the pool. */
export const pooledPlanReader =
  (pool: WorkerPool) =>
  async (file: File): Promise<Outcome<PlanWithUnits, PlanFileFailure>> => {
    const bytes = await receivedBrowserFile(file, file.name).bytes();
    if (!bytes.ok) return bytes;
    const answer = await pool.run({ kind: "plan", name: file.name, bytes: bytes.value });
    return answer.kind === "plan" ? answer.plan : unanswered(answer, "read a plan");
  };
