import { join } from "node:path";
import { buildOnce } from "../../../build/build-once";
import { runWebpack } from "./run-webpack";

const project = join(__dirname, "../../..");
const folder = join(project, "dist");

/** Returns the folder of an up-to-date production build; builds if a source changed. */
export function productionBuild(): string {
  buildOnce({
    marker: join(folder, "taskpane.html"),
    sources: ["src", "build", "webpack.config.js", "package.json"].map((name) => join(project, name)),
    lock: join(project, "out/dist.lock"),
    build: () => runWebpack("--mode", "production"),
  });
  return folder;
}
