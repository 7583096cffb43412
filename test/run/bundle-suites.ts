import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { bundleOf, FLUENT } from "./suite-bundles.cjs";

const project = join(__dirname, "../..");

/** The suites, as absolute paths: all, or those that match one of the patterns that jest was given. */
export function suitesLike(patterns: readonly string[]): readonly string[] {
  const wanted = patterns.map((pattern) => new RegExp(pattern, "i"));
  return readdirSync(join(project, "test"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(project, "test", name))
    .filter((path) => wanted.length === 0 || wanted.some((pattern) => pattern.test(path)));
}

/** In a bundle, too, a file that looks for others beside itself starts from its own folder. */
const REPOSITORY_FOLDERS: Plugin = {
  name: "own-folders",
  setup: (building) => {
    building.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!/\b__dirname\b/.test(text)) return undefined;
      const contents = `const __dirname = ${JSON.stringify(dirname(path))};${text}`;
      return { contents, loader: extname(path) === ".tsx" ? "tsx" : "ts" };
    });
  },
};

/**
 * Makes each suite one file with all of our own code that it imports; packages stay apart. Jest loads a file of a suite in
 * some 2 ms, whatever it holds, and a suite reaches up to 900 of them: a quarter of a whole run went there.
 */
export async function bundleSuites(suites: readonly string[]): Promise<void> {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: [...suites],
    outbase: project,
    outdir: dirname(bundleOf(join(project, "x"))),
    bundle: true,
    packages: "external",
    format: "cjs",
    platform: "node",
    target: "node20",
    jsx: "automatic",
    sourcemap: true,
    sourcesContent: false,
    supported: { "dynamic-import": false },
    write: false,
    logLevel: "error",
    plugins: [REPOSITORY_FOLDERS],
  });
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
}

/** Makes one file of Fluent, which has 2,000. It stays until the package changes. */
export async function bundleFluent(): Promise<void> {
  const { version } = JSON.parse(
    readFileSync(join(project, "node_modules/@fluentui/react-components/package.json"), "utf8"),
  ) as { version: string };
  const mark = `// @fluentui/react-components ${version}`;
  if (existsSync(FLUENT) && readFileSync(FLUENT, "utf8").startsWith(mark)) return;
  const unfinished = `${FLUENT}.${process.pid}`;
  await build({
    stdin: { contents: 'export * from "@fluentui/react-components";', resolveDir: project },
    outfile: unfinished,
    bundle: true,
    external: ["react", "react-dom"],
    format: "cjs",
    platform: "node",
    target: "node20",
    banner: { js: mark },
    logLevel: "error",
  });
  renameSync(unfinished, FLUENT);
}
