import { buildSync } from "esbuild";
import { copyFileSync } from "node:fs";
import { basename, join } from "node:path";
import { buildOnce } from "../../build/build-once";

const project = join(__dirname, "../..");
const folder = join(project, "out/workbench");
/** The calculation engine loads it from the script's folder. */
const ENGINE = require.resolve("@ironcalc/wasm/wasm_bg.wasm");

/**
 * Returns the folder with the script of the workbench page; rebuilds it after changes. Not in dist: it is
 * never published.
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
