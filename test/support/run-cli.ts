import { spawnSync } from "node:child_process";
import { join } from "node:path";

export interface CliRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const project = join(__dirname, "../..");

/** Runs the command line as a user does, in a process of its own; paths are relative to the project. */
export function runCli(...args: readonly string[]): CliRun {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(project, "src/cli.ts"), ...args],
    { cwd: project, encoding: "utf8", maxBuffer: 64 * 2 ** 20 },
  );
  return { exitCode: status, stdout, stderr };
}
