import { buildSync } from "esbuild";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledLicences } from "./bundled-licences";
import { buildOnce } from "./build-once";

const project = join(__dirname, "..");

/**
 * Builds the command line into one file if a source changed, and returns its path. Worker threads start from
 * the same file. It needs only Node, and its licence file lies next to it.
 */
export function cliBundle(): string {
  const bundle = join(project, "dist/cli.js");
  buildOnce({
    marker: bundle,
    sources: ["src", "build", "package.json", "package-lock.json"].map((name) => join(project, name)),
    lock: join(project, "out/cli.lock"),
    build: () => {
      const { metafile } = buildSync({
        absWorkingDir: project,
        entryPoints: ["src/cli.ts"],
        outfile: bundle,
        // The tables of plans.
        loader: { ".csv": "text" },
        bundle: true,
        platform: "node",
        // Large and optional: loaded if it is installed.
        external: ["@duckdb/node-api"],
        target: "node20",
        banner: { js: "#!/usr/bin/env node" },
        // Identifiers are not minified: they appear in stack traces.
        minifyWhitespace: true,
        minifySyntax: true,
        sourcemap: true,
        sourcesContent: false,
        metafile: true,
        logLevel: "warning",
      });
      writeFileSync(licencesOf(bundle), bundledLicences(metafile));
    },
  });
  return bundle;
}

/** Returns the path of a bundle's licence file. Webpack uses the same name for the pane. */
export const licencesOf = (bundle: string): string => `${bundle}.LICENSE.txt`;
