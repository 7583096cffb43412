import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { nodeWorkbooks } from "../../src/command-line/node/node-workbooks";
import { benchRegistry, filledForms } from "./corpus";
import { table } from "./measure";
import type { MeasuredProcess } from "./roll-up-process";

/**
 * Prints how the roll-up grows with the files: 170 compared with reading them, 5,000 compared with 1,000, in
 * time and memory, read in one thread and in several. Each roll-up runs in a separate process. Ratios are
 * within one run; on a busy machine threads gain less.
 *
 * Usage: npm run bench:scale [-- --quick]   (--quick: a tenth of the files)
 */
const isQuick = process.argv.includes("--quick");
const [few, many, most] = isQuick ? [40, 100, 500] : [170, 1000, 5000];
const MEGABYTE = 2 ** 20;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

type Mode = "one" | "threads";

function measured(folder: string, count: number, mode: Mode): MeasuredProcess {
  const script = join(__dirname, "roll-up-process.ts");
  const args = [
    "--expose-gc",
    "--require",
    "./build/text-tables.js",
    "--import",
    "tsx",
    script,
    folder,
    String(count),
    mode,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`rolling ${count} files up failed: ${stderr}`);
  return JSON.parse(stdout) as MeasuredProcess;
}

function row(label: string, { timings, total, peak, held }: MeasuredProcess, count: number): string[] {
  const { read, check, aggregate, write } = timings;
  const steps = [total, read, check, aggregate, write].map((time) => (time / count).toFixed(2));
  return [label, ...steps, (peak / MEGABYTE).toFixed(0), (held / count / 1024).toFixed(0)];
}

function main(folder: string): void {
  for (const { fileName, bytes } of filledForms(benchRegistry(most), nodeWorkbooks)) {
    writeFileSync(join(folder, fileName), bytes);
  }
  const rows = [["ms a file", "total", "read", "check", "add up", "write", "peak MB", "held KB a file"]];
  const run = (count: number, mode: Mode): MeasuredProcess => {
    const result = measured(folder, count, mode);
    rows.push(row(`${count} files, ${mode === "one" ? "one thread" : "threads"}`, result, count));
    return result;
  };
  // The best of three: other work on the machine only adds time.
  const best = [1, 2, 3].map(() => run(few, "one")).reduce((a, b) => (b.total < a.total ? b : a));
  const thousand = run(many, "one");
  const thousands = run(most, "one");
  const inThreads = run(many, "threads");
  const manyInThreads = run(most, "threads");
  say(`${table(rows)}\n`);
  const ratio = (one: number, other: number): string => (one / other).toFixed(2);
  say(
    table([
      [
        `load ${loadavg()
          .map((load) => load.toFixed(1))
          .join(" ")}, ${availableParallelism()} cores`,
        "x",
        "aim",
      ],
      [`${few} files end to end ÷ reading them`, ratio(best.total, best.timings.read), "2.00"],
      [`${most} files ÷ ${many} files`, ratio(thousands.total, thousand.total), "5.50"],
      [`${most} files ÷ ${many} files, read in threads`, ratio(manyInThreads.total, inThreads.total), "5.50"],
      [
        `peak memory a file, ${most} ÷ ${many} files`,
        ratio(thousands.peak / most, thousand.peak / many),
        "1.00",
      ],
      [
        `reading ${most} files, one thread ÷ threads`,
        ratio(thousands.timings.read, manyInThreads.timings.read),
        "-",
      ],
    ]),
  );
}

const folder = mkdtempSync(join(tmpdir(), "scale-bench-"));
try {
  main(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
