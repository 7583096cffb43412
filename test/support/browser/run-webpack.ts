import { spawnSync } from "node:child_process";
import { join } from "node:path";

const project = join(__dirname, "../../..");

/** Runs webpack like `npm run build`. On failure throws its output. */
export function runWebpack(...args: readonly string[]): void {
  const program = join(project, "node_modules/webpack/bin/webpack.js");
  const options = { cwd: project, encoding: "utf8", maxBuffer: 64 * 2 ** 20 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "build", ...args], options);
  if (status !== 0) throw new Error(`webpack ended with ${status ?? "a signal"}:\n${stdout}${stderr}`);
}
