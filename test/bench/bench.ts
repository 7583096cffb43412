import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { nodeWorkbooks } from "../../src/node/node-workbooks";
import type { PracticeFile } from "../../src/use-cases/practice/practice-files";
import { compareReaders, readerRows } from "./compare-readers";
import { benchRegistry, filledForms, largeWorkbook } from "./corpus";
import { compareFaulty, measuredRollUp } from "./measure-roll-up";
import { table } from "./measure";
import { benchFile, readers, type BenchFile } from "./readers";
import { record } from "./record";

/**
 * Prints how long things take as ratios within one run, because milliseconds of two machines say nothing. The floor of
 * reading is what nobody can avoid: inflating the parts that hold cells, texts and formats. Readers are measured by the
 * time of the processor, in turn.
 *
 * Usage: npm run bench:files [-- --quick] [-- --all] [-- --record]   (--quick: a tenth of the files; --all: 5,000 files too;
 * --record: reading alone, and its tables are put into RECORD.md)
 */
const isQuick = process.argv.includes("--quick");
const isRecord = process.argv.includes("--record");
const sizes = isQuick ? [17, 100] : process.argv.includes("--all") ? [170, 1000, 5000] : [170, 1000];
/** Internal: read this one file as the reader of that number does, and print the highest memory in MB. */
const [memoryOf, memoryReader] = process.argv.slice(process.argv.indexOf("--memory")).slice(1);

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function readingTables(forms: readonly PracticeFile[]): Promise<readonly string[]> {
  const files = forms.map(({ bytes }) => benchFile(bytes));
  const kilobytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / files.length / 1024;
  const title = `${String(files.length)} forms of ${kilobytes.toFixed(1)} KB`;
  const rows = isQuick ? 10_000 : 100_000;
  const large = benchFile(largeWorkbook(rows, 20));
  const largeTimes = await compareReaders([large], 5);
  const largeRows = readerRows(`one sheet of ${String(rows)} x 20`, 1, largeTimes);
  const withMemory = largeRows.map((row, index) => [
    ...row,
    index === 0 ? "peak MB" : String(peakOf(large, index - 1)),
  ]);
  return [
    table(readerRows(title, files.length, await compareReaders(files, isQuick ? 5 : 3))),
    table(withMemory),
  ];
}

/** The highest memory of a process of its own that reads the file once, in MB. */
function peakOf({ bytes }: BenchFile, reader: number): number {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const file = join(folder, "large.xlsx");
    writeFileSync(file, bytes);
    const args = [...process.execArgv, __filename, "--memory", file, String(reader)];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (!(Number(stdout) > 0)) throw new Error(`measuring memory failed: ${stderr}`);
    return Number(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  if (process.argv.includes("--memory")) {
    await readers[Number(memoryReader)]?.read(benchFile(new Uint8Array(readFileSync(memoryOf ?? ""))));
    say(String(Math.round(process.resourceUsage().maxRSS / 1024)));
    return;
  }
  const largest = Math.max(...sizes);
  const started = performance.now();
  const forms = filledForms(benchRegistry(largest), nodeWorkbooks);
  say(`writing forms: ${((performance.now() - started) / largest).toFixed(2)} ms a form\n`);

  const readingSize = Math.min(largest, 1000);
  const reading = await readingTables(forms.slice(0, readingSize));
  say(reading.join("\n\n"));
  if (isRecord) {
    record(reading);
    return;
  }

  const rollUps = [
    ["whole roll-up", "total", "ms a file", "read", "check", "aggregate", "write", "findings"],
  ];
  for (const size of sizes) {
    rollUps.push([...(await measuredRollUp(`${String(size)} files`, size, forms.slice(0, size))).row]);
  }
  const faulty = filledForms(benchRegistry(readingSize), nodeWorkbooks, "typed-with-units");
  const label = `${String(readingSize)} files, all faulty`;
  rollUps.push([...(await measuredRollUp(label, readingSize, faulty)).row]);
  say(`\n${table(rollUps)}\n`);
  say(table(await compareFaulty(readingSize, forms.slice(0, readingSize), faulty, isQuick ? 5 : 2)));
}

void main();
