import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildOnce } from "../../../build/build-once";

const project = join(__dirname, "../../..");
const folder = join(project, "dist");

/** Returns the folder of an up-to-date production build; builds if a source changed. */
export function productionBuild(): string {
  buildOnce({
    marker: join(folder, "taskpane.html"),
    sources: ["src", "build", "webpack.config.js", "package.json"].map((name) => join(project, name)),
    lock: join(project, "out/dist.lock"),
    build: runWebpack,
  });
  return folder;
}

/** Runs webpack as `npm run build` does. Throws with what it printed when it fails. */
function runWebpack(): void {
  const program = join(project, "node_modules/webpack/bin/webpack.js");
  const options = { cwd: project, encoding: "utf8", maxBuffer: 64 * 2 ** 20 } as const;
  const args = [program, "build", "--mode", "production"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  if (status !== 0) throw new Error(`webpack ended with ${status ?? "a signal"}:\n${stdout}${stderr}`);
}
