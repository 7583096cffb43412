import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cpuOf } from "./measure";
import { benchFile, readers } from "./readers";

/** Which files are to be read now, by their places in the folder. */
export interface Portion {
  readonly from: number;
  readonly to: number;
}

export interface ReadPortion {
  /** Milliseconds of the processor. */
  readonly cpu: number;
  /** The highest memory of the process so far, in MB. */
  readonly peak: number;
}

/** Of this program alone: what the system counts otherwise includes the process that started it. */
function peakMemory(): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync("/proc/self/status", "latin1")) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

/**
 * One reader in a process of its own, as it is used: code that other readers have run hot as well is slower.
 * Arguments: the folder of the files, the number of the reader.
 */
function main([folder = "", number = ""]: readonly string[]): void {
  const reader = readers[Number(number)];
  if (reader === undefined) throw new Error(`there is no reader ${number}`);
  const files = readdirSync(folder)
    .toSorted()
    .map((name) => benchFile(new Uint8Array(readFileSync(join(folder, name)))));
  const answer = async ({ from, to }: Portion): Promise<ReadPortion> => {
    const cpu = await cpuOf(async () => {
      for (const file of files.slice(from, to)) await reader.read(file);
    });
    return { cpu, peak: peakMemory() };
  };
  process.on("message", (portion: Portion) => void answer(portion).then((read) => process.send?.(read)));
}

main(process.argv.slice(2));
