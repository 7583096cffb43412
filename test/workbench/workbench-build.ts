import { join } from "node:path";
import { buildOnce } from "../../build/build-once";
import { runWebpack } from "../support/browser/run-webpack";

const project = join(__dirname, "../..");
const folder = join(project, "out/workbench");

/** The folder with the script of the workbench page; built now when something has changed since the last time. */
export function workbenchBuild(): string {
  buildOnce({
    marker: join(folder, "workbench.js"),
    sources: ["src", "test/host", "test/workbench"].map((name) => join(project, name)),
    lock: join(project, "out/workbench.lock"),
    build: () => runWebpack("--config", join(__dirname, "webpack.config.js")),
  });
  return folder;
}
