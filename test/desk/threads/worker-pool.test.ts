import { isOpenedByOffice } from "../../../src/pane/browser/office-connection";

/** Only the bundled plans and lists. */
const BUNDLED_ONLY = {};
import { pooledFormReader } from "../../../src/desk/threads/pooled-form-reader";
import { WorkerPool, type WorkerThread } from "../../../src/desk/threads/worker-pool";
import type { FileReading } from "../../../src/desk/received/read-received-file";
import { isMissingPiece } from "../../../src/base/missing-piece";
import { received } from "../../support/files/real-workbooks";
import { silence, threadHere, type ThreadHere } from "../../support/pane/thread-here";

/** A pool of threads that do what the file name asks for. */
function fakePool(patience = 60_000): { readonly pool: WorkerPool; readonly threads: ThreadHere[] } {
  const threads: ThreadHere[] = [];
  const start = (): ThreadHere => {
    const thread = threadHere({
      read: ({ name }) => {
        if (name === "crash") thread.crash("out of memory");
        return name === "silent" ? silence() : noForm(name);
      },
    });
    threads.push(thread);
    return thread;
  };
  return { pool: new WorkerPool({ start, size: 2, patience }), threads };
}

const noForm = (file: string): FileReading => ({
  kind: "rejected",
  source: { file },
  rejection: { kind: "no-form" },
});

const files = (...names: readonly string[]) => names.map((name) => received(name, new Uint8Array(1)));
const go = () => "go-on" as const;

it("reads all files with few threads, in the order they were given", async () => {
  const { pool, threads } = fakePool();
  const read = pooledFormReader(pool, 2, new AbortController().signal, BUNDLED_ONLY);
  const readings = await read(files("a", "b", "c", "d", "e"), go);
  expect(readings?.map(({ source }) => source.file)).toEqual(["a", "b", "c", "d", "e"]);
  expect(threads.length).toBeLessThanOrEqual(2);
});

it("rejects the file that crashes its thread, and reads the others", async () => {
  const { pool, threads } = fakePool();
  const read = pooledFormReader(pool, 2, new AbortController().signal, BUNDLED_ONLY);
  const readings = await read(files("a", "crash", "b"), go);
  const kinds = readings?.map((reading) => reading.kind === "rejected" && reading.rejection.kind);
  expect(kinds).toEqual(["no-form", "not-opened", "no-form"]);
  expect(threads.filter(({ isTerminated }) => isTerminated())).toHaveLength(1);
});

it("kills a thread that takes too long, and says so of its file", async () => {
  const { pool } = fakePool(1);
  const readings = await pooledFormReader(
    pool,
    2,
    new AbortController().signal,
    BUNDLED_ONLY,
  )(files("silent"), go);
  expect(readings).toMatchObject([{ rejection: { kind: "too-large", limit: "time", allowed: 1 } }]);
});

it("kills all threads at once when the reading is cancelled", async () => {
  const { pool, threads } = fakePool();
  const controller = new AbortController();
  const reading = pooledFormReader(pool, 2, controller.signal, BUNDLED_ONLY)(files("silent", "silent"), go);
  await Promise.resolve();
  controller.abort();
  expect(await reading).toBeUndefined();
  expect(threads.every(({ isTerminated }) => isTerminated())).toBe(true);
});

it("blames no file for a program that did not come: the job rejects so, and the next one asks for it anew", async () => {
  const { pool, threads } = fakePool();
  const read = pooledFormReader(pool, 2, new AbortController().signal, BUNDLED_ONLY);
  const reading = read(files("silent", "b"), go);
  const refusal = reading.catch((error: unknown) => error);
  await Promise.resolve();
  threads[0]?.miss();
  expect(isMissingPiece(await refusal)).toBe(true);
  expect(await read(files("c"), go)).toMatchObject([{ rejection: { kind: "no-form" } }]);
});

it("has one thread before it is needed, which does the first job; where its program did not come, it is asked for anew", async () => {
  const { pool, threads } = fakePool();
  const read = pooledFormReader(pool, 1, new AbortController().signal, BUNDLED_ONLY);
  pool.warm();
  pool.warm();
  expect(threads).toHaveLength(1);
  await read(files("a"), go);
  expect(threads.map(({ posted }) => posted.length)).toEqual([1]);
  pool.stop();
  pool.warm();
  threads[1]?.miss();
  expect(await read(files("b"), go)).toMatchObject([{ rejection: { kind: "no-form" } }]);
  expect(threads.map(({ posted }) => posted.length)).toEqual([1, 0, 1]);
});

it("gives no job to a thread that crashed between two jobs", async () => {
  const { pool, threads } = fakePool();
  const read = pooledFormReader(pool, 1, new AbortController().signal, BUNDLED_ONLY);
  await read(files("a"), go);
  threads[0]?.crash("out of memory");
  expect(await read(files("b"), go)).toMatchObject([{ rejection: { kind: "no-form" } }]);
  expect(threads.map(({ isTerminated }) => isTerminated())).toEqual([true, false]);
});

it("sends a thread its knowledge once, and again only if it has changed", async () => {
  const { pool, threads } = fakePool();
  const told = (): readonly boolean[] => threads.flatMap(({ posted }) => posted.map(({ isTold }) => isTold));
  await pooledFormReader(pool, 1, new AbortController().signal, BUNDLED_ONLY)(files("a", "b"), go);
  expect(told()).toEqual([true, false]);
  await pooledFormReader(pool, 1, new AbortController().signal, { ...BUNDLED_ONLY })(files("c"), go);
  expect(told()).toEqual([true, false, true]);
});

it("says of a job that its thread does not have, or that throws, why there is no result", async () => {
  const broken = (): never => {
    throw new Error("broken");
  };
  const pool = new WorkerPool({ start: () => threadHere({ zip: broken }), size: 1, patience: 60_000 });
  const bug = (message: string) => ({ ok: false, failure: { kind: "bug", message } });
  expect(await pool.call("read", { name: "a", bytes: new Uint8Array(1) })).toEqual(
    bug("the thread has no job called read"),
  );
  expect(await pool.call("zip", [])).toEqual(bug("broken"));
});

it("moves only bytes that have a buffer to themselves", async () => {
  const transfers: (readonly ArrayBuffer[])[] = [];
  const thread = threadHere({ read: ({ name }) => noForm(name) });
  const post: WorkerThread["post"] = (message, transfer) => {
    transfers.push(transfer);
    thread.post(message, transfer);
  };
  const start = (): WorkerThread => ({ ...thread, post });
  const pool = new WorkerPool({ start, size: 1, patience: 60_000 });
  const shared = new Uint8Array(new ArrayBuffer(8), 0, 4);
  const alone = new Uint8Array(4);
  const read = pooledFormReader(pool, 1, new AbortController().signal, BUNDLED_ONLY);
  await read([received("shared", shared), received("alone", alone)], go);
  expect(transfers).toEqual([[], [alone.buffer]]);
});

it("knows from the address that Office opened the page", () => {
  expect(isOpenedByOffice("?_host_Info=Excel$Win32$16.01$en-US$$$$0")).toBe(true);
  expect(isOpenedByOffice("?tab=check")).toBe(false);
});
