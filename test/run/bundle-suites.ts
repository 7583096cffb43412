import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { bundleOf, FLUENT } from "./suite-bundles.cjs";
import { PAGE_ENVIRONMENT, type SuiteGroup } from "./suite-groups";

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

/** Where the file of a group stands, as an absolute path. */
export const groupPath = (name: string): string => join(project, "out/groups", `${name}.test.js`);

/** In a group each suite is one `describe`, named by its path. */
const GROUPS = (groups: readonly SuiteGroup[]): Plugin => ({
  name: "groups",
  setup: (building) => {
    building.onResolve({ filter: /^group:/ }, ({ path }) => ({ path: path.slice(6), namespace: "group" }));
    building.onLoad({ filter: /.*/, namespace: "group" }, ({ path: name }) => {
      const group = groups.find((one) => one.name === name);
      if (group === undefined) return undefined;
      // A library that cleans up after each test does so where it is loaded: outside, for all.
      const first = group.environment === "jsdom" ? ['require("@testing-library/react");'] : [];
      const all = group.suites.map(
        ({ path }) =>
          `describe(${JSON.stringify(path)}, () => void require(${JSON.stringify(`./${path}`)}));`,
      );
      return { contents: [...first, ...all].join("\n"), resolveDir: project };
    });
  },
});

/** The few icons that we show become part of a bundle: jest would load all 20,000, which stand in some large files. */
const SHOWN_ICONS: Plugin = {
  name: "shown-icons",
  setup: (building) => {
    const path = join(project, "node_modules/@fluentui/react-icons/lib/index.js");
    building.onResolve({ filter: /^@fluentui\/react-icons$/ }, () => ({ path, sideEffects: false }));
  },
};

/** All of our own code that something imports in one file; other packages stay apart. */
const OWN_CODE: BuildOptions = {
  absWorkingDir: project,
  bundle: true,
  packages: "external",
  format: "cjs",
  platform: "node",
  target: "node20",
  jsx: "automatic",
  sourcemap: true,
  sourcesContent: false,
  supported: { "dynamic-import": false },
  logLevel: "error",
  plugins: [REPOSITORY_FOLDERS, SHOWN_ICONS],
};

/**
 * Makes each suite one file with all of our own code that it imports. Jest loads a file of a suite in some 2 ms, whatever
 * it holds, and a suite reaches up to 900 of them: a quarter of a whole run went there.
 */
export async function bundleSuites(suites: readonly string[]): Promise<void> {
  await build({
    ...OWN_CODE,
    entryPoints: [...suites],
    outbase: project,
    outdir: dirname(bundleOf(join(project, "x"))),
  });
}

/** Makes each group one file; those of an earlier run go. */
export async function bundleGroups(groups: readonly SuiteGroup[]): Promise<void> {
  rmSync(dirname(groupPath("x")), { recursive: true, force: true });
  const environments = [...new Set(groups.map(({ environment }) => environment))];
  await Promise.all(
    environments.map((environment) => {
      const here = groups.filter((group) => group.environment === environment);
      return build({
        ...OWN_CODE,
        entryPoints: here.map(({ name }) => ({ in: `group:${name}`, out: `${name}.test` })),
        outdir: dirname(groupPath("x")),
        banner: { js: `/** @jest-environment ${environment === "node" ? "node" : PAGE_ENVIRONMENT} */` },
        plugins: [GROUPS(here), ...(OWN_CODE.plugins ?? [])],
      });
    }),
  );
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
