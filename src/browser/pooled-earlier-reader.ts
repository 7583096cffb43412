import type { Outcome } from "../domain/outcome";
import type { Plan } from "../domain/plan/plan";
import type { EarlierFailure, EarlierSummary } from "../use-cases/comparing/earlier-summary";
import { receivedBrowserFile } from "./received-browser-file";
import { unanswered } from "../threads/unanswered";
import type { WorkerPool } from "../threads/worker-pool";

/** What the summary of another round tells, read in a thread of the pool. */
export const pooledEarlierReader =
  (pool: WorkerPool) =>
  async (file: File, plan: Plan): Promise<Outcome<EarlierSummary, EarlierFailure>> => {
    const bytes = await receivedBrowserFile(file, file.name).bytes();
    if (!bytes.ok) return bytes;
    const answer = await pool.run({ kind: "earlier", bytes: bytes.value, plan });
    return answer.kind === "earlier" ? answer.earlier : unanswered(answer, "read figures");
  };
