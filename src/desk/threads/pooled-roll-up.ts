import type { Summary } from "../../model/roll-up";
import type { AddUpWork, WriteSummary } from "../roll-up/add-up-work";
import { done, doneUnlessStopped } from "./done";
import type { SummaryFacts } from "./jobs";
import { joinResult, readingPortions, type ResultPart } from "./result-parts";
import type { WorkerPool } from "./worker-pool";

export interface PooledRollUp {
  /** Checks and adds up; aborting the signal kills the thread at once. */
  readonly openAddUp: (signal: AbortSignal) => AddUpWork;
  /** Draws and writes the summary in the thread, because it is ten times as large as its facts. */
  readonly writeSummary: WriteSummary;
}

/** Runs roll-ups in the thread of a pool of one, so that the page stays responsive. */
export function pooledRollUp(pool: WorkerPool): PooledRollUp {
  /** What the thread still has, which need not be sent back. */
  const numbers = new WeakMap<Summary, number>();

  const addUp: AddUpWork = async (subject, whole) => {
    const { readings, ...work } = whole;
    for (const some of readingPortions(readings)) {
      if (doneUnlessStopped(await pool.call("keep", some)) === undefined) return undefined;
    }
    const added = doneUnlessStopped(await pool.call("addUp", { subject, work }));
    if (added === undefined) return undefined;
    const parts: ResultPart[] = [];
    while (parts.length < added.parts) {
      const next = doneUnlessStopped(await pool.call("nextPart", undefined));
      if (next === undefined) return undefined;
      parts.push(next);
    }
    const result = joinResult({ frame: added.frame, parts });
    numbers.set(result.summary, added.id);
    return { ...result, work: whole };
  };

  /** Runs one job at a time: in one thread the parts of two roll-ups would mix. */
  let before: Promise<unknown> = Promise.resolve();
  const openAddUp: PooledRollUp["openAddUp"] = (signal) => (subject, whole) => {
    const own = before.then(() =>
      signal.aborted ? undefined : pool.until(signal, () => addUp(subject, whole)),
    );
    // The caller handles the job's failure; the next job only waits for its end.
    before = own.catch(() => undefined);
    return own;
  };

  const writeSummary: WriteSummary = async (subject, facts, createdAt) => {
    const summarised = async (from: SummaryFacts) =>
      done(await pool.call("summarise", { subject, facts: from, createdAt }));
    const id = numbers.get(facts.summary);
    const first = id === undefined ? "forgotten" : await summarised({ kind: "kept", id });
    if (first !== "forgotten") return first;
    // The thread never had it, had another roll-up since, or was killed.
    const given = await summarised({ kind: "given", facts });
    if (given === "forgotten") throw new Error("a thread forgot what it was given just now");
    return given;
  };
  return { openAddUp, writeSummary };
}
