import type { Outcome } from "../domain/outcome";
import type { Plan } from "../domain/plan";
import type { FiguresOfUnits } from "../domain/prefilled";
import type { EarlierFailure } from "../use-cases/read-earlier-figures";
import { receivedBrowserFile } from "./received-browser-file";
import { unanswered } from "../threads/unanswered";
import type { WorkerPool } from "../threads/worker-pool";

/** The units' figures on the summary of the round before, read in a thread of the pool. */
export const pooledFiguresReader =
  (pool: WorkerPool) =>
  async (file: File, plan: Plan): Promise<Outcome<FiguresOfUnits, EarlierFailure>> => {
    const bytes = await receivedBrowserFile(file, file.name).bytes();
    if (!bytes.ok) return bytes;
    const answer = await pool.run({ kind: "figures", bytes: bytes.value, plan });
    return answer.kind === "figures" ? answer.figures : unanswered(answer, "read figures");
  };
