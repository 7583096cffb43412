import { roundId, unitCode } from "../../../src/model/codes";
import { binhPhuoc2017, phuRieng2017 } from "../../support/plans/bundled";
import { standardPlans } from "../../../src/plans/bundled-plans";
import { pooledRollUp } from "../../../src/desk/threads/pooled-roll-up";
import { inParts, joinResult } from "../../../src/desk/threads/result-parts";
import { rollUpJobs } from "../../../src/desk/threads/roll-up-jobs";
import { WorkerPool } from "../../../src/desk/threads/worker-pool";
import type { WriteSummary } from "../../../src/desk/roll-up/add-up-work";
import { rollUpWork, type DeskResult } from "../../../src/desk/roll-up/desk-roll-up";
import { EMPTY_WORK, type DeskWork } from "../../../src/desk/roll-up/desk-work";
import { readInTurn } from "../../../src/desk/received/form-reader";
import { classicMishaps } from "../../../src/desk/practice/practice-files";
import { drawRollUp } from "../../../src/desk/roll-up/roll-up-readings";
import { levelLookup } from "../../../src/desk/units/unit-lookup";
import { practiceReports } from "../../support/forms/practice";
import { realWorkbooks } from "../../support/files/real-workbooks";
import { threadHere, type ThreadHere } from "../../support/pane/thread-here";

const registry = { ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, 3) };
const subject = { plan: phuRieng2017, round: roundId("I"), registry, plans: standardPlans };
const NOON = "2018-01-15T08:00:00Z";

/** Copies everything, as between real threads. */
function startedPool() {
  const threads: ThreadHere[] = [];
  const start = (): ThreadHere => {
    const thread = threadHere(rollUpJobs(realWorkbooks), structuredClone);
    threads.push(thread);
    return thread;
  };
  return { threads, pool: new WorkerPool({ start, size: 1, patience: 60_000 }) };
}

/** The summary as a file. */
async function bytesOf(written: ReturnType<WriteSummary>): Promise<Uint8Array> {
  const bytes = await written;
  if (!bytes.ok) throw new Error("the summary was not written");
  return bytes.value;
}

const never = (): AbortSignal => new AbortController().signal;

let work: DeskWork;
/** The result of the work in this thread. */
let here: DeskResult;

beforeAll(async () => {
  const read = readInTurn(realWorkbooks, { plans: standardPlans, levelOf: levelLookup([registry]) });
  const readings = await read(practiceReports(registry, classicMishaps), () => "go-on");
  work = { ...EMPTY_WORK, readings: readings ?? [] };
  here = rollUpWork(subject, work);
});

describe("a roll-up in another thread", () => {
  it("comes to what it comes to here, lines and findings included", async () => {
    const { pool } = startedPool();
    expect(await pooledRollUp(pool).openAddUp(never())(subject, work)).toEqual(here);
  });

  it("writes the summary of what the thread still has, without getting it again", async () => {
    const { pool, threads } = startedPool();
    const { openAddUp, writeSummary } = pooledRollUp(pool);
    const result = await openAddUp(never())(subject, work);
    if (result === undefined) throw new Error("nothing was added up");
    const bytes = await bytesOf(writeSummary(subject, result, NOON));
    expect(Buffer.compare(bytes, realWorkbooks.write(drawRollUp(subject, here, NOON)))).toBe(0);
    expect(threads[0]?.posted.filter(({ kind }) => kind === "summarise")).toHaveLength(1);
  });

  it("sends the result along when another roll-up or a fresh thread has nothing of it", async () => {
    const { pool, threads } = startedPool();
    const { openAddUp, writeSummary } = pooledRollUp(pool);
    const result = await openAddUp(never())(subject, work);
    if (result === undefined) throw new Error("nothing was added up");
    const first = realWorkbooks.write(drawRollUp(subject, here, NOON));
    await openAddUp(never())(subject, { ...work, readings: [] });
    const second = await bytesOf(writeSummary(subject, result, NOON));
    pool.stop();
    const third = await bytesOf(writeSummary(subject, result, NOON));
    expect(threads).toHaveLength(2);
    expect([Buffer.compare(first, second), Buffer.compare(first, third)]).toEqual([0, 0]);
  });

  it("kills the thread when stopped, and starts another for the next job", async () => {
    const { pool, threads } = startedPool();
    const { openAddUp } = pooledRollUp(pool);
    const controller = new AbortController();
    const stopped = openAddUp(controller.signal)(subject, work);
    while (threads.length === 0) await Promise.resolve();
    controller.abort();
    expect(await stopped).toBeUndefined();
    expect(threads[0]?.isTerminated()).toBe(true);
    const again = await openAddUp(never())(subject, work);
    expect(again).toEqual(here);
  });

  it("is not mixed with another one that is asked for meanwhile", async () => {
    const { openAddUp } = pooledRollUp(startedPool().pool);
    const few = { ...work, readings: work.readings.slice(0, 1) };
    const [all, some] = await Promise.all([
      openAddUp(never())(subject, work),
      openAddUp(never())(subject, few),
    ]);
    expect(all).toEqual(here);
    expect(some).toEqual(rollUpWork(subject, few));
  });

  it("that is given up while it waits disturbs nobody", async () => {
    const { openAddUp } = pooledRollUp(startedPool().pool);
    const controller = new AbortController();
    const first = openAddUp(never())(subject, work);
    const waiting = openAddUp(controller.signal)(subject, work);
    controller.abort();
    expect(await waiting).toBeUndefined();
    expect(await first).toEqual(here);
  });

  it("is whole again, in its order, once its parts are joined", () => {
    const { work: _work, ...result } = here;
    const taken = structuredClone(inParts(result));
    const whole = joinResult(taken);
    expect(whole).toEqual(result);
    expect(taken.frame.summary.submissions.size + taken.frame.summary.elements.size).toBe(0);
    expect([...whole.summary.elements.keys()]).toEqual([...result.summary.elements.keys()]);
  });

  it("is sent forty units at a time, and fewer elements at a time the more units there are", () => {
    const { work: _work, ...result } = here;
    const numbers = Array.from({ length: 99 }, (_, index) => index);
    const times = <T>(items: readonly T[]): readonly T[] => numbers.flatMap(() => items.slice(0, 1));
    const [submission = []] = result.summary.submissions.values();
    const submissions = new Map(numbers.map((index) => [unitCode(`U${String(index)}`), submission]));
    const { parts } = inParts({
      ...result,
      lines: times(result.lines),
      summary: { ...result.summary, submissions },
    });
    expect(parts.flatMap((part) => part.submissions?.size ?? [])).toEqual([40, 40, 19]);
    expect(parts.flatMap((part) => part.lines?.length ?? [])).toEqual([40, 40, 19]);
    // 4000 / (99 + 1) of 75
    expect(parts.flatMap((part) => part.elements?.size ?? [])).toEqual([40, 35]);
  });
});
