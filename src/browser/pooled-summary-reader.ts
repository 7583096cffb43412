import type { Outcome } from "../domain/outcome";
import type { Plan } from "../domain/plan/plan";
import type { KeptSummary } from "../use-cases/roll-up/desk-work";
import type { SummaryFileFailure } from "../use-cases/continuing/read-summary-file";
import { unanswered } from "../threads/unanswered";
import type { WorkerPool } from "../threads/worker-pool";
import { receivedBrowserFile } from "./received-browser-file";

/** What a summary workbook tells, to go on from it; read in a thread of the pool. */
export const pooledSummaryReader =
  (pool: WorkerPool) =>
  async (file: File, plans: readonly Plan[]): Promise<Outcome<KeptSummary, SummaryFileFailure>> => {
    const bytes = await receivedBrowserFile(file, file.name).bytes();
    if (!bytes.ok) return bytes;
    const answer = await pool.run({ kind: "summary", bytes: bytes.value, plans });
    return answer.kind === "summary" ? answer.summary : unanswered(answer, "read a summary");
  };
