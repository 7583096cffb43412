import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { medianOf } from "./measure";
import type { Portion, ReadPortion } from "./reader-process";
import { readers, type Reader } from "./readers";

/** Files between two changes of reader: other work on the machine then disturbs all readers alike. */
const AT_A_TIME = 20;

/** Rounds over all files before measuring, so that compilation is not measured. */
const WARM_UP = 1;

/**
 * The cost of a reader for all files: milliseconds of processor time, and memory in MB after reading them
 * once.
 */
export type Measured = ReadonlyMap<string, ReadPortion>;

/** Measures each reader in a separate process, in turn; returns the median of several rounds. */
export async function compareReaders(files: readonly Uint8Array[], rounds: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const started: ChildProcess[] = [];
  try {
    files.forEach((bytes, index) =>
      writeFileSync(join(folder, `${String(index).padStart(6, "0")}.xlsx`), bytes),
    );
    const each = readers.map(({ name }, index) => {
      const child = fork(join(__dirname, "reader-process.js"), [folder, String(index)]);
      started.push(child);
      const ended = endOf(child);
      // All do in the end.
      ended.catch(() => undefined);
      const read = async (portion: Portion): Promise<ReadPortion> => {
        child.send(portion);
        const answer: readonly unknown[] = await Promise.race([once(child, "message"), ended]);
        return answer[0] as ReadPortion;
      };
      return { name, read, times: new Array<number>(), peak: 0 };
    });
    for (let round = -WARM_UP; round < rounds; round++) {
      const sums = each.map(() => 0);
      for (let from = 0; from < files.length; from += AT_A_TIME) {
        for (const [index, reader] of each.entries()) {
          const { cpu, peak } = await reader.read({ from, to: from + AT_A_TIME });
          sums[index] = (sums[index] ?? 0) + cpu;
          // Excludes garbage of earlier files.
          if (round === -WARM_UP) reader.peak = peak;
        }
      }
      if (round >= 0) for (const [index, { times }] of each.entries()) times.push(sums[index] ?? 0);
    }
    return new Map(each.map(({ name, times, peak }) => [name, { cpu: medianOf(times), peak }]));
  } finally {
    for (const child of started) child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Never returns while the process runs. */
async function endOf(child: ChildProcess): Promise<never> {
  await once(child, "exit");
  throw new Error("a reader of the bench ended");
}

/**
 * Returns a row for each reader: processor time a file, relative to its floor, and its speed relative to the
 * best other reader; memory too if there is a single file.
 */
export function readerRows(title: string, count: number, measured: Measured): string[][] {
  const time = (name: string): number => measured.get(name)?.cpu ?? NaN;
  const best = Math.min(...readers.filter(({ isKept }) => isKept).map(({ name }) => time(name)));
  const row = ({ name, floor, isKept }: Reader): string[] => [
    name,
    (time(name) / count).toFixed(2),
    floor === undefined ? "-" : (time(name) / time(floor)).toFixed(2),
    floor === undefined || isKept ? "-" : (best / time(name)).toFixed(1),
    ...(count === 1 ? [String(measured.get(name)?.peak ?? "-")] : []),
  ];
  const headings = [
    "CPU ms a file",
    "x floor",
    "x faster than the best kept",
    ...(count === 1 ? ["peak MB"] : []),
  ];
  return [[title, ...headings], ...readers.map(row)];
}
