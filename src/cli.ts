import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import { runCommandLine } from "./command-line/program";
import type { CommandHost } from "./command-line/output/host";
import { fail, succeed, type Outcome } from "./domain/outcome";
import { nodeThread } from "./node/node-thread";
import { inflate, nodeWorkbooks } from "./node/node-workbooks";
import { threadedReader } from "./node/threaded-reader";
import { zlibDeflate } from "./node/zlib-deflate";
import type { WorkerThread } from "./threads/worker-pool";
import { commandLineWords } from "./ui/words/command-line-words";
import type { ReceivedFile } from "./use-cases/ports/ports";
import { readWorkbook } from "./xlsx/reading/read-workbook";
import { patchWorkbook } from "./xlsx/patching/patch-workbook";

/** Lock files of Office and litter of operating systems: never somebody's report. */
const LITTER = /^(~\$|\.|Thumbs\.db$|desktop\.ini$)/i;

/** A report of a few kilobytes is expected; what is larger than this is not even loaded. */
const LARGEST_FILE = 256 * 2 ** 20;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const receivedFile = (path: string): ReceivedFile => ({
  name: path,
  bytes: async () => {
    try {
      const { size } = await stat(path);
      return size > LARGEST_FILE
        ? fail({ kind: "too-large", limit: "file-size", allowed: LARGEST_FILE })
        : succeed(await readFile(path));
    } catch (error) {
      return fail({ kind: "not-opened", reason: reasonOf(error) });
    }
  },
});

async function filesIn(folder: string): Promise<readonly ReceivedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter(({ name }) => !LITTER.test(name))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? await filesIn(path) : [receivedFile(path)];
      }),
  );
  return found.flat();
}

async function filesAt(
  paths: readonly string[],
): Promise<Outcome<readonly ReceivedFile[], { readonly path: string }>> {
  const found = new Map<string, ReceivedFile>();
  for (const path of paths) {
    const status = await stat(path).catch(() => undefined);
    if (status === undefined) return fail({ path });
    const files = status.isDirectory() ? await filesIn(path) : [receivedFile(path)];
    for (const file of files) found.set(file.name, file);
  }
  return succeed([...found.values()]);
}

const startThread = (): WorkerThread =>
  nodeThread(new Worker(new URL("./start-cli-worker.cjs", import.meta.url)));

const host: CommandHost = {
  filesAt,
  readText: (path) =>
    readFile(path, "utf8").then(
      (text) => succeed(text),
      () => fail({ path }),
    ),
  saveFile: async (path, bytes) => {
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
      return succeed(undefined);
    } catch (error) {
      return fail({ reason: reasonOf(error) });
    }
  },
  freshFolder: async (path) => {
    await rm(path, { recursive: true, force: true });
    await mkdir(path, { recursive: true });
  },
  print: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(text.endsWith("\n") ? text : `${text}\n`),
  workbooks: nodeWorkbooks,
  readBlank: (bytes) => readWorkbook(bytes, { inflate, now: () => performance.now() }),
  threads: (own) => threadedReader(startThread, own),
  patch: (bytes, patch) =>
    patchWorkbook(bytes, patch, { inflate, deflate: zlibDeflate, now: () => performance.now() }),
  clock: { today: () => new Date().toISOString(), elapsed: () => performance.now() },
};

runCommandLine(process.argv.slice(2), host).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (bug: unknown) => {
    host.tell(commandLineWords.bug(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)));
    process.exitCode = 2;
  },
);
