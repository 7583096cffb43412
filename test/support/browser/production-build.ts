import { join } from "node:path";
import { buildOnce } from "../../../build/build-once";
import { runWebpack } from "./run-webpack";

const project = join(__dirname, "../../..");
const folder = join(project, "dist");

/** The folder of an up-to-date production build; built now when something has changed since the last one. */
export function productionBuild(): string {
  buildOnce({
    marker: join(folder, "taskpane.html"),
    sources: ["src", "build", "webpack.config.js", "package.json"].map((name) => join(project, name)),
    lock: join(project, "out/dist.lock"),
    build: () => runWebpack("--mode", "production"),
  });
  return folder;
}
