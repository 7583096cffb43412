import { performance } from "node:perf_hooks";
import { read as readWithSheetJs } from "@e965/xlsx";
import { unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { succeed } from "../../src/domain/outcome";
import { standardPlans } from "../../src/plans/standard-plans";
import type { ReceivedFile, WorkbookFiles } from "../../src/use-cases/ports/ports";
import type { PracticeFile } from "../../src/use-cases/practice/practice-files";
import { rollUpFiles } from "../../src/use-cases/roll-up/roll-up-files";
import { inflate } from "../../src/node/node-workbooks";
import { zlibDeflate } from "../../src/node/zlib-deflate";
import { readWorkbook } from "../../src/xlsx/reading/read-workbook";
import { writeWorkbook } from "../../src/xlsx/writing/write-workbook";
import { benchPlan, benchRegistry, benchRound, filledForms, largeWorkbook } from "./corpus";
import { medianOf, table } from "./measure";

/**
 * Prints how long things take as ratios within one run, because milliseconds of two machines say nothing. The floor of
 * reading is what nobody can avoid: inflating the parts that hold cells, texts and formats.
 *
 * Usage: npm run bench [-- --quick] [-- --all]   (--quick: a tenth of the files; --all: 5,000 files too)
 */
const isQuick = process.argv.includes("--quick");
const sizes = isQuick ? [17, 100] : process.argv.includes("--all") ? [170, 1000, 5000] : [170, 1000];

const workbooks: WorkbookFiles = {
  read: (bytes) => readWorkbook(bytes, { inflate, formulaTexts: false, validations: false }),
  write: (drawing) => writeWorkbook(drawing, zlibDeflate),
};
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const NEEDED_PART = /^(xl\/(worksheets\/sheet\d+|sharedStrings|styles|workbook)\.xml|.*\.rels)$/;
const inflateOnly = (bytes: Uint8Array): unknown =>
  unzipSync(bytes, { filter: ({ name }) => NEEDED_PART.test(name) });

type Reader = readonly [name: string, read: (bytes: Uint8Array) => unknown];

const readers: readonly Reader[] = [
  ["floor: inflate only (fflate)", inflateOnly],
  ["ours (fflate)", (bytes) => readWorkbook(bytes)],
  ["ours (node:zlib)", (bytes) => readWorkbook(bytes, { inflate })],
  [
    "ours as the roll-up reads (fflate)",
    (bytes) => readWorkbook(bytes, { formulaTexts: false, validations: false }),
  ],
  [
    "ours as the roll-up reads (zlib)",
    (bytes) => readWorkbook(bytes, { inflate, formulaTexts: false, validations: false }),
  ],
  ["read-excel-file 9", (bytes) => readExcelFile(Buffer.from(bytes))],
  ["SheetJS 0.20 (@e965/xlsx, dense)", (bytes) => readWithSheetJs(bytes, { dense: true, cellNF: true })],
];

async function compareReaders(title: string, files: readonly Uint8Array[], rounds: number): Promise<void> {
  const rows: string[][] = [[title, "median", "x floor"]];
  let floor = 0;
  for (const [name, read] of readers) {
    const time = await medianOf(rounds, async () => {
      for (const bytes of files) await read(bytes);
    });
    floor ||= time;
    rows.push([name, `${time.toFixed(0)} ms`, (time / floor).toFixed(2)]);
  }
  say(`${table(rows)}\n`);
}

const received = ({ fileName, bytes }: PracticeFile): ReceivedFile => ({
  name: fileName,
  bytes: () => Promise.resolve(succeed(bytes)),
});

interface MeasuredRollUp {
  readonly row: readonly string[];
  /** Milliseconds from the first file to the finished summary. */
  readonly total: number;
  /** The part of it that depends on what is wrong: checking and adding up, without reading and writing files. */
  readonly judging: number;
}

/** Every figure of a faulty file is text: the worst case for checking and for the list of findings. */
async function measuredRollUp(
  label: string,
  count: number,
  files: readonly PracticeFile[],
): Promise<MeasuredRollUp> {
  globalThis.gc?.();
  const registry = benchRegistry(count);
  const started = performance.now();
  const result = await rollUpFiles(
    {
      subject: { plan: benchPlan, round: benchRound, registry, plans: standardPlans },
      files: files.map(received),
      registries: [registry],
      progress: () => "go-on",
    },
    workbooks,
    { today: () => "2018-01-02T08:00:00Z", elapsed: () => performance.now() },
  );
  const total = performance.now() - started;
  if (!result.ok) throw new Error("the roll-up of the bench was cancelled");
  const { timings, summary, findings } = result.value;
  if (summary.completeness.received.length !== count) throw new Error("the bench lost files");
  const share = (time: number): string => `${((100 * time) / total).toFixed(0)} %`;
  const row = [
    label,
    `${total.toFixed(0)} ms`,
    (total / count).toFixed(2),
    share(timings.read),
    share(timings.check),
    share(timings.aggregate),
    share(timings.write),
    String(findings.length),
  ];
  return { row, total, judging: timings.check + timings.aggregate };
}

/** How much longer it takes when every file is faulty: best of several, in turn, because other work disturbs both alike. */
async function compareFaulty(
  count: number,
  clean: readonly PracticeFile[],
  faulty: readonly PracticeFile[],
): Promise<string[][]> {
  const runs: (readonly [MeasuredRollUp, MeasuredRollUp])[] = [];
  for (let run = 0; run < (isQuick ? 5 : 2); run++) {
    runs.push([
      await measuredRollUp(`${String(count)} files`, count, clean),
      await measuredRollUp(`${String(count)} files, all faulty`, count, faulty),
    ]);
  }
  const best = (of: (run: (typeof runs)[number]) => number): number => Math.min(...runs.map(of));
  const ratio = (part: "total" | "judging"): string =>
    (best(([, run]) => run[part]) / best(([run]) => run[part])).toFixed(2);
  return [
    [`${String(count)} files: all faulty against none`, "x", "aim"],
    ["whole roll-up", ratio("total"), "1.30"],
    ["checking and adding up alone", ratio("judging"), "-"],
  ];
}

async function main(): Promise<void> {
  const largest = Math.max(...sizes);
  const started = performance.now();
  const forms = filledForms(benchRegistry(largest), workbooks);
  say(`writing forms: ${((performance.now() - started) / largest).toFixed(2)} ms a form\n`);

  const readingSize = Math.min(largest, 1000);
  await compareReaders(
    `${String(readingSize)} forms`,
    forms.slice(0, readingSize).map(({ bytes }) => bytes),
    // A thousand files are their own repetition.
    isQuick ? 3 : 1,
  );
  const rows = isQuick ? 10_000 : 100_000;
  await compareReaders(`one sheet of ${String(rows)} x 20`, [largeWorkbook(rows, 20)], 3);

  const rollUps = [
    ["whole roll-up", "total", "ms a file", "read", "check", "aggregate", "write", "findings"],
  ];
  for (const size of sizes) {
    rollUps.push([...(await measuredRollUp(`${String(size)} files`, size, forms.slice(0, size))).row]);
  }
  const faulty = filledForms(benchRegistry(readingSize), workbooks, "typed-with-units");
  const label = `${String(readingSize)} files, all faulty`;
  rollUps.push([...(await measuredRollUp(label, readingSize, faulty)).row]);
  say(`${table(rollUps)}\n`);
  say(table(await compareFaulty(readingSize, forms.slice(0, readingSize), faulty)));
}

void main();
