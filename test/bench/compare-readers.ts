import { cpuOf, medianOf } from "./measure";
import { readers, type BenchFile, type Reader } from "./readers";

/** Files read between two changes of reader: other work on the machine then disturbs all readers alike. */
const AT_A_TIME = 20;

/** So many files are read by all before anything is measured: nobody measures the compiler. */
const WARM_UP = 100;

/** Processor milliseconds that each reader takes for all files, the readers in turn; the median of several rounds. */
export async function compareReaders(
  files: readonly BenchFile[],
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  for (const file of files.slice(0, WARM_UP)) for (const { read } of readers) await read(file);
  const times = new Map(readers.map(({ name }) => [name, new Array<number>()]));
  for (let round = 0; round < rounds; round++) {
    const sums = new Map<string, number>();
    for (let at = 0; at < files.length; at += AT_A_TIME) {
      const some = files.slice(at, at + AT_A_TIME);
      for (const { name, read } of readers) {
        const time = await cpuOf(async () => {
          for (const file of some) await read(file);
        });
        sums.set(name, (sums.get(name) ?? 0) + time);
      }
    }
    for (const [name, sum] of sums) times.get(name)?.push(sum);
  }
  return new Map([...times].map(([name, each]) => [name, medianOf(each)]));
}

/** A row for each reader: processor time a file, against its floor, and how many times as fast as the best kept reader. */
export function readerRows(title: string, count: number, times: ReadonlyMap<string, number>): string[][] {
  const time = (name: string): number => times.get(name) ?? NaN;
  const best = Math.min(...readers.filter(({ isKept }) => isKept).map(({ name }) => time(name)));
  const row = ({ name, floor, isKept }: Reader): string[] => [
    name,
    (time(name) / count).toFixed(2),
    floor === undefined ? "-" : (time(name) / time(floor)).toFixed(2),
    floor === undefined || isKept ? "-" : (best / time(name)).toFixed(1),
  ];
  return [[title, "CPU ms a file", "x floor", "x faster than the best kept"], ...readers.map(row)];
}
