import { performance } from "node:perf_hooks";
import { nodeWorkbooks } from "../../src/command-line/node/node-workbooks";
import type { PracticeFile } from "../../src/desk/practice/practice-files";
import { compareReaders, readerRows } from "./compare-readers";
import { benchRegistry, filledForms, largeWorkbook } from "./corpus";
import { compareFaulty, measuredRollUp } from "./measure-roll-up";
import { table } from "./measure";
import { record } from "./record";

/**
 * Prints durations as ratios within one run, because milliseconds of two machines are not comparable. The
 * floor of reading is its unavoidable work: inflating the parts that hold cells, texts and formats. Readers
 * are measured by processor time, in turn.
 *
 * Usage: npm run bench:files [-- --quick] [-- --all] [-- --record]
 * --quick: a tenth of the files; --all: 5,000 files too; --record: reading alone, recorded in RECORD.md.
 */
const isQuick = process.argv.includes("--quick");
const isRecord = process.argv.includes("--record");
const sizes = isQuick ? [17, 100] : process.argv.includes("--all") ? [170, 1000, 5000] : [170, 1000];

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function readingTables(forms: readonly PracticeFile[]): Promise<readonly string[]> {
  const files = forms.map(({ bytes }) => bytes);
  const kilobytes = files.reduce((sum, { length }) => sum + length, 0) / files.length / 1024;
  const title = `${String(files.length)} forms of ${kilobytes.toFixed(1)} KB`;
  const rows = isQuick ? 10_000 : 100_000;
  const large = await compareReaders([largeWorkbook(rows, 20)], isQuick ? 5 : 3);
  return [
    table(readerRows(title, files.length, await compareReaders(files, isQuick ? 5 : 3))),
    table(readerRows(`one sheet of ${String(rows)} x 20`, 1, large)),
  ];
}

async function main(): Promise<void> {
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
