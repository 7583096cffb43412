import { spawnSync } from "node:child_process";
import { buildSync } from "esbuild";

/**
 * Runs the bench of files as one bundle, as the command line is shipped: modules compiled one by one run
 * slower.
 */
const outdir = "out/bench";
buildSync({
  entryPoints: ["test/bench/bench.ts", "test/bench/reader-process.ts"],
  outdir,
  bundle: true,
  loader: { ".csv": "text" },
  packages: "external",
  platform: "node",
  target: "node20",
  logLevel: "warning",
});
const args = ["--expose-gc", `${outdir}/bench.js`, ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 1;
