import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import { cliBundle } from "../../build/cli-bundle";
import { succeed } from "../../src/base/outcome";
import { nodeThread } from "../../src/command-line/node/node-thread";
import { nodeWorkbooks } from "../../src/command-line/node/node-workbooks";
import { threadedReader } from "../../src/command-line/node/node-machine";
import { standardPlans } from "../../src/plans/bundled-plans";
import { readInTurn, type FormReader } from "../../src/desk/received/form-reader";
import type { ReceivedFile } from "../../src/workbook/files/ports";
import { rollUpFiles, type Timings } from "../../src/desk/roll-up/roll-up-files";
import { levelLookup } from "../../src/desk/units/unit-lookup";
import { benchPlan, benchRegistry, benchRound } from "./corpus";

/** The measurements of one roll-up in a separate process; bytes, milliseconds. */
export interface MeasuredProcess {
  readonly timings: Timings;
  readonly total: number;
  /** Peak resident memory, including threads. */
  readonly peak: number;
  /** Heap retained by the read and summed data, without the summary workbook. */
  readonly held: number;
}

/** Files rolled up before measuring, so that compilation is not measured. */
const WARM_UP = 40;

function readerFor(count: number, inThreads: boolean): FormReader {
  const registry = benchRegistry(count);
  if (!inThreads) {
    return readInTurn(nodeWorkbooks, { plans: standardPlans, levelOf: levelLookup([registry]) });
  }
  const levels = new Map([registry.office, ...registry.units].map(({ code, level }) => [code, level]));
  const start = () => nodeThread(new Worker(cliBundle()));
  return threadedReader(start, { officePlans: [], levels });
}

async function rolledUp(files: readonly ReceivedFile[], inThreads: boolean) {
  const registry = benchRegistry(files.length);
  const result = await rollUpFiles(
    {
      subject: { plan: benchPlan, round: benchRound, registry, plans: standardPlans },
      files,
      registries: [registry],
      progress: () => "go-on",
    },
    nodeWorkbooks,
    { today: () => "2018-01-02T08:00:00Z", elapsed: () => performance.now() },
    readerFor(files.length, inThreads),
  );
  if (!result.ok) throw new Error("the roll-up of the bench was cancelled");
  if (result.value.summary.completeness.received.length !== files.length) throw new Error("files were lost");
  return result.value;
}

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

/** Arguments: the folder of the forms, the number of forms, and whether threads read them. */
async function main([folder = "", count = "", mode = ""]: readonly string[]): Promise<void> {
  const files = readdirSync(folder)
    .toSorted()
    .slice(0, Number(count))
    .map((name) => ({ name, bytes: async () => succeed(await readFile(join(folder, name))) }));
  await rolledUp(files.slice(0, WARM_UP), false);
  const before = heap();
  const started = performance.now();
  const result = await rolledUp(files, mode === "threads");
  const total = performance.now() - started;
  const { workbook: _workbook, ...kept } = result;
  const measured: MeasuredProcess = {
    timings: kept.timings,
    total,
    peak: process.resourceUsage().maxRSS * 1024,
    held: heap() - before,
  };
  process.stdout.write(JSON.stringify(measured));
}

void main(process.argv.slice(2));
