import { WorkerPool, type WorkerThread } from "../../src/browser/worker-pool";
import { pooledFormReader } from "../../src/browser/pooled-form-reader";
import type { WorkerAnswer, WorkerJob } from "../../src/browser/worker-messages";
import { hostInfoOf } from "../../src/browser/host-info";
import { received } from "../support/real-workbooks";

/** A thread that does what the name of the file asks for. */
class FakeThread implements WorkerThread {
  onmessage: WorkerThread["onmessage"] = null;
  onerror: WorkerThread["onerror"] = null;
  isTerminated = false;

  postMessage(job: WorkerJob): void {
    if (job.kind !== "read" || job.name === "silent") return;
    if (job.name === "crash") {
      this.onerror?.({ message: "out of memory" } as ErrorEvent);
      return;
    }
    const reading = { kind: "rejected", source: { file: job.name }, rejection: { kind: "no-form" } } as const;
    this.onmessage?.({ data: { kind: "read", reading } } as MessageEvent<WorkerAnswer>);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

function fakePool(patience = 60_000): { readonly pool: WorkerPool; readonly threads: FakeThread[] } {
  const threads: FakeThread[] = [];
  const start = (): FakeThread => {
    const thread = new FakeThread();
    threads.push(thread);
    return thread;
  };
  return { pool: new WorkerPool({ start, size: 2, patience }), threads };
}

const files = (...names: readonly string[]) => names.map((name) => received(name, new Uint8Array(1)));
const go = () => "go-on" as const;
const NOTHING_OWN = { levels: new Map(), ownPlans: [] };

it("reads all files with few threads, in the order they were given", async () => {
  const { pool, threads } = fakePool();
  const read = pooledFormReader(pool, 2, new AbortController().signal, NOTHING_OWN);
  const readings = await read(files("a", "b", "c", "d", "e"), go);
  expect(readings?.map(({ source }) => source.file)).toEqual(["a", "b", "c", "d", "e"]);
  expect(threads.length).toBeLessThanOrEqual(2);
});

it("rejects the file that crashes its thread, and reads the others", async () => {
  const { pool, threads } = fakePool();
  const read = pooledFormReader(pool, 2, new AbortController().signal, NOTHING_OWN);
  const readings = await read(files("a", "crash", "b"), go);
  const kinds = readings?.map((reading) => reading.kind === "rejected" && reading.rejection.kind);
  expect(kinds).toEqual(["no-form", "not-opened", "no-form"]);
  expect(threads.filter(({ isTerminated }) => isTerminated)).toHaveLength(1);
});

it("kills a thread that takes too long, and says so of its file", async () => {
  const { pool } = fakePool(1);
  const readings = await pooledFormReader(
    pool,
    2,
    new AbortController().signal,
    NOTHING_OWN,
  )(files("silent"), go);
  expect(readings).toMatchObject([{ rejection: { kind: "too-large", limit: "time", allowed: 1 } }]);
});

it("kills all threads at once when the reading is cancelled", async () => {
  const { pool, threads } = fakePool();
  const controller = new AbortController();
  const reading = pooledFormReader(pool, 2, controller.signal, NOTHING_OWN)(files("silent", "silent"), go);
  await Promise.resolve();
  controller.abort();
  expect(await reading).toBeUndefined();
  expect(threads.every(({ isTerminated }) => isTerminated)).toBe(true);
});

it("knows from the address that Office opened the page, and in what language", () => {
  expect(hostInfoOf("?_host_Info=Excel$Win32$16.01$en-US$$$$0")).toEqual({
    platform: "Win32",
    displayLanguage: "en-US",
  });
  expect(hostInfoOf("")).toBeUndefined();
});
