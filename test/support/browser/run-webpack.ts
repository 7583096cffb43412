import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { V8_SETTINGS } from "../../programs/v8-settings";

const project = join(__dirname, "../../..");

/** Runs webpack as `npm run build` does; throws with what it printed when it fails. */
export function runWebpack(...args: readonly string[]): void {
  const program = join(project, "node_modules/webpack/bin/webpack.js");
  const options = { cwd: project, encoding: "utf8", maxBuffer: 64 * 2 ** 20 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...V8_SETTINGS, program, ...args], options);
  if (status !== 0) throw new Error(`webpack ended with ${status ?? "a signal"}:\n${stdout}${stderr}`);
}
