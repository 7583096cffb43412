import { buildSync } from "esbuild";
import { join } from "node:path";
import { buildOnce } from "./build-once";

const project = join(__dirname, "..");

/**
 * The command line as one file, which is also what its threads start from; built now when something has changed since
 * the last time. It needs Node alone, no package.
 */
export function cliBundle(): string {
  const bundle = join(project, "dist/cli.js");
  buildOnce({
    marker: bundle,
    sources: ["src", "build", "package.json"].map((name) => join(project, name)),
    lock: join(project, "out/cli.lock"),
    build: () => {
      buildSync({
        absWorkingDir: project,
        entryPoints: ["src/cli.ts"],
        outfile: bundle,
        bundle: true,
        platform: "node",
        target: "node20",
        banner: { js: "#!/usr/bin/env node" },
        // Names stay as they are: they stand in stack traces.
        minifyWhitespace: true,
        minifySyntax: true,
        sourcemap: true,
        sourcesContent: false,
        logLevel: "warning",
      });
    },
  });
  return bundle;
}
