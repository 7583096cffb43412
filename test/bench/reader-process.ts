import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cpuOf, peakMemory } from "./measure";
import { benchFile, readers } from "./readers";

/** The files to read now, by their index in the folder. */
export interface Portion {
  readonly from: number;
  readonly to: number;
}

export interface ReadPortion {
  /** Milliseconds of processor time. */
  readonly cpu: number;
  /** Peak memory of the process so far, in MB. */
  readonly peak: number;
}

/**
 * Runs one reader in a separate process, as in practice: code that other readers have optimised is slower.
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
