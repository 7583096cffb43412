import { buildSync } from "esbuild";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledLicences } from "./bundled-licences";
import { buildOnce } from "./build-once";

const project = join(__dirname, "..");

/**
 * The command line as one file, which is also what its threads start from; built now when something has changed since
 * the last time. It needs Node alone, no package. The licences of what is in it stand beside it.
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
        // Tables of plans.
        loader: { ".csv": "text" },
        bundle: true,
        platform: "node",
        target: "node20",
        banner: { js: "#!/usr/bin/env node" },
        // Names stay as they are: they stand in stack traces.
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

/** The file that the licences of a bundle stand in. Webpack names the pane's alike. */
export const licencesOf = (bundle: string): string => `${bundle}.LICENSE.txt`;
