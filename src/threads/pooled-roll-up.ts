import type { Summary } from "../domain/roll-up/summary";
import type { AddUpWork, WriteSummary } from "../use-cases/roll-up/add-up-work";
import type { DeskResult } from "../use-cases/roll-up/desk-roll-up";
import { joined, portions, type ResultPart } from "./result-parts";
import type { SummaryFacts, WorkerAnswer } from "./worker-messages";
import type { NoAnswer, WorkerPool } from "./worker-pool";

/** Copying so many readings takes a few milliseconds, in which the page cannot answer. */
const SENT_AT_ONCE = 50;

export interface PooledRollUp {
  /** Checks and adds up; when the signal is aborted the thread is killed at once. */
  readonly openAddUp: (signal: AbortSignal) => AddUpWork;
  /** Draws and writes the summary: it is ten times as large as what it is drawn from. */
  readonly writeSummary: WriteSummary;
}

/** Roll-ups in the thread of a pool of one, so that the page goes on answering. */
export function pooledRollUp(pool: WorkerPool): PooledRollUp {
  /** What the thread still has, so that it need not be sent back. */
  const kept = new WeakMap<Summary, number>();

  const addUp = async (
    signal: AbortSignal,
    ...[subject, whole]: Parameters<AddUpWork>
  ): Promise<DeskResult | undefined> => {
    const { readings, ...work } = whole;
    const stop = (): void => pool.stop();
    signal.addEventListener("abort", stop, { once: true });
    try {
      for (const some of portions(readings, SENT_AT_ONCE)) {
        const answer = await pool.run({ kind: "keep", readings: some });
        if (answer.kind === "stopped") return undefined;
        if (answer.kind !== "kept") throw unexpected("keep readings", answer);
      }
      const answer = await pool.run({ kind: "add-up", subject, work });
      if (answer.kind === "stopped") return undefined;
      if (answer.kind !== "added-up") throw unexpected("add readings up", answer);
      const parts: ResultPart[] = [];
      while (parts.length < answer.parts) {
        const next = await pool.run({ kind: "next-part" });
        if (next.kind === "stopped") return undefined;
        if (next.kind !== "part") throw unexpected("send a result", next);
        parts.push(next.part);
      }
      const result = joined({ frame: answer.frame, parts });
      kept.set(result.summary, answer.id);
      return { ...result, work: whole };
    } finally {
      signal.removeEventListener("abort", stop);
    }
  };

  /** One after the other: in the one thread the parts of two roll-ups would mix. */
  let before: Promise<unknown> = Promise.resolve();
  const openAddUp: PooledRollUp["openAddUp"] = (signal) => (subject, whole) => {
    const own = before.then(() => (signal.aborted ? undefined : addUp(signal, subject, whole)));
    // Whoever asked is told of a failure; the next one only waits for the end.
    before = own.catch(() => undefined);
    return own;
  };

  const writeSummary: WriteSummary = async (subject, facts, createdAt) => {
    const id = kept.get(facts.summary);
    const given: SummaryFacts = { kind: "given", facts };
    const first: SummaryFacts = id === undefined ? given : { kind: "kept", id };
    let answer = await pool.run({ kind: "summarise", subject, facts: first, createdAt });
    // Another roll-up has been there since, or the thread was killed.
    if (answer.kind === "forgotten") {
      answer = await pool.run({ kind: "summarise", subject, facts: given, createdAt });
    }
    if (answer.kind !== "written") throw unexpected("write a summary", answer);
    return answer.bytes;
  };
  return { openAddUp, writeSummary };
}

const unexpected = (task: string, answer: WorkerAnswer | NoAnswer): Error =>
  new Error(`a worker was to ${task} and answered: ${JSON.stringify(answer).slice(0, 500)}`);
