import type { JudgeReadings, WriteSummary } from "../use-cases/judge-readings";
import type { FileReading } from "../use-cases/read-received-file";
import type { WorkerAnswer } from "./worker-messages";
import type { NoAnswer, WorkerPool } from "./worker-pool";

/** Readings sent at once: copying so many takes a few milliseconds, in which the page cannot answer. */
const SENT_AT_ONCE = 50;

/**
 * Checks and adds up in the one thread of a pool, so that the page goes on answering. When `signal` is aborted the thread is
 * killed at once.
 */
export const pooledJudge =
  (pool: WorkerPool, signal: AbortSignal): JudgeReadings =>
  async (subject, readings) => {
    const stop = (): void => pool.stop();
    signal.addEventListener("abort", stop, { once: true });
    try {
      for (const [index, some] of portionsOf(readings).entries()) {
        const kept = await pool.run({ kind: "keep", readings: some, isFirst: index === 0 });
        if (kept.kind === "stopped") return undefined;
        if (kept.kind !== "kept") throw unexpected("keep readings", kept);
      }
      const answer = await pool.run({ kind: "judge", subject });
      if (answer.kind === "stopped") return undefined;
      if (answer.kind !== "judged") throw unexpected("add readings up", answer);
      return answer.facts;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  };

/** Draws and writes the summary in a thread of the pool: it is ten times as large as what it is drawn from. */
export const pooledSummaryWriter =
  (pool: WorkerPool): WriteSummary =>
  async (subject, facts, createdAt) => {
    const answer = await pool.run({ kind: "summarise", subject, facts, createdAt });
    if (answer.kind !== "written") throw unexpected("write a summary", answer);
    return answer.bytes;
  };

/** At least one, so that what an earlier roll-up left is forgotten. */
function portionsOf(readings: readonly FileReading[]): readonly (readonly FileReading[])[] {
  const count = Math.max(1, Math.ceil(readings.length / SENT_AT_ONCE));
  return Array.from({ length: count }, (_, index) =>
    readings.slice(index * SENT_AT_ONCE, (index + 1) * SENT_AT_ONCE),
  );
}

const unexpected = (task: string, answer: WorkerAnswer | NoAnswer): Error =>
  new Error(`a worker was to ${task} and answered: ${JSON.stringify(answer).slice(0, 500)}`);
