import { buildSync } from "esbuild";
import { copyFileSync } from "node:fs";
import { basename, join } from "node:path";
import { buildOnce } from "../../build/build-once";

const project = join(__dirname, "../..");
const folder = join(project, "out/workbench");
/** The calculation engine fetches it from beside the script. */
const ENGINE = require.resolve("@ironcalc/wasm/wasm_bg.wasm");

/**
 * The folder with the script of the workbench page; built now when something has changed since the last time.
 * Not in dist: nothing of it is ever published.
 */
export function workbenchBuild(): string {
  buildOnce({
    marker: join(folder, "workbench.js"),
    sources: ["src", "test/host", "test/workbench"].map((name) => join(project, name)),
    lock: join(project, "out/workbench.lock"),
    build: () => {
      buildSync({
        absWorkingDir: project,
        entryPoints: ["test/workbench/page/main.ts"],
        outfile: join(folder, "workbench.js"),
        bundle: true,
        // The engine finds its file by import.meta.url.
        format: "esm",
        charset: "utf8",
        logLevel: "warning",
      });
      copyFileSync(ENGINE, join(folder, basename(ENGINE)));
    },
  });
  return folder;
}
