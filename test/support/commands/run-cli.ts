import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { cliBundle } from "../../../build/cli-bundle";

export interface CliRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const project = join(__dirname, "../../..");

/** Runs the command line in a separate process; paths are relative to the project. */
export const runCli = (...args: readonly string[]): CliRun => runProgram(cliBundle(), ...args);

/** Runs a Node program to its end. */
export function runProgram(...args: readonly string[]): CliRun {
  const options = { cwd: project, encoding: "utf8", maxBuffer: 64 * 2 ** 20 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  return { exitCode: status, stdout, stderr };
}
