import { join } from "node:path";
import { buildOnce } from "../../build/build-once";
import { runRspack } from "../support/browser/run-rspack";

const project = join(__dirname, "../..");
const folder = join(project, "out/workbench");

/** The folder with the script of the workbench page; built now when something has changed since the last time. */
export function workbenchBuild(): string {
  buildOnce({
    marker: join(folder, "workbench.js"),
    sources: ["src", "build/typescript-rules.js", "test/host", "test/workbench"].map((name) =>
      join(project, name),
    ),
    lock: join(project, "out/workbench.lock"),
    build: () => runRspack("--config", join(__dirname, "rspack.config.js")),
  });
  return folder;
}
