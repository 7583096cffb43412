import { spawnSync } from "node:child_process";
import { join } from "node:path";

const project = join(__dirname, "../../..");

/** Runs Rspack as `npm run build` does; throws with what it printed when it fails. */
export function runRspack(...args: readonly string[]): void {
  const program = join(project, "node_modules/@rspack/cli/bin/rspack.js");
  const options = { cwd: project, encoding: "utf8", maxBuffer: 64 * 2 ** 20 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "build", ...args], options);
  if (status !== 0) throw new Error(`rspack ended with ${status ?? "a signal"}:\n${stdout}${stderr}`);
}
