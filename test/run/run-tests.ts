import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { V8_SETTINGS } from "../programs/v8-settings";
import { prepareGroupedRun, type Selection } from "./grouped-run";
import { runStep, type Step, type StepEnd } from "./run-step";
import { closingLine, slowestSuites, type JestResults } from "./test-counts";

const project = join(__dirname, "../..");
/** What the checks remember of files that have not changed since. */
const CACHE = "node_modules/.cache";

/**
 * Esbuild, the compiler and the lint are written in Go, and spend a third of their time on collecting memory, of which there is
 * enough for once, and on threads that look at the same files: what runs beside the suites has one.
 */
const GO_MEMORY = { GOGC: "800" };
const ONE_THREAD = { GOMAXPROCS: "1" };

const FORMAT: Step = {
  name: "format",
  program: "oxfmt/bin/oxfmt",
  args: ["--list-different", "."],
  isLive: false,
};

/** Types come from the compiler in native code; nothing is kept between runs. */
const LINT: Step = {
  name: "lint",
  program: "oxlint/bin/oxlint",
  args: ["--type-aware", "--deny-warnings", "--report-unused-disable-directives"],
  environment: ONE_THREAD,
  isLive: false,
};

const TYPES: Step = {
  name: "types",
  program: "typescript-native/bin/tsc",
  args: ["--noEmit", "--checkers", "1", "--incremental", "--tsBuildInfoFile", `${CACHE}/types.tsbuildinfo`],
  environment: ONE_THREAD,
  isLive: false,
};

const UNUSED: Step = {
  name: "unused",
  program: "knip/bin/knip.js",
  settings: V8_SETTINGS,
  args: ["--production", "--include", "files,exports", "--no-progress"],
  isLive: false,
};

/** The suites; their results are written to a file. */
const suites = async (results: string, selection: Selection): Promise<Step> => ({
  name: "suites",
  program: "jest/bin/jest.js",
  settings: V8_SETTINGS,
  args: ["--config", JSON.stringify(await prepareGroupedRun(selection)), "--json", "--outputFile", results],
  isLive: true,
});

/** One step after the other. */
async function inTurn(steps: readonly Step[]): Promise<readonly StepEnd[]> {
  const ends: StepEnd[] = [];
  for (const step of steps) ends.push(await runStep(step));
  return ends;
}

/** What runs beside the suites, in turn: they use all cores for themselves, what is beside them uses one. */
function stepsBeside(selection: Selection): readonly Step[] {
  if (selection === "all") return [TYPES, LINT, FORMAT, UNUSED];
  return selection === "quick" ? [] : [TYPES];
}

/**
 * Runs every check of the project, with --quick the suites of the layers without programs and pages, or with parts of paths
 * those suites and the types, and prints how it ended: the slowest suites, and as its last line how many tests passed, failed
 * and were skipped.
 */
async function runTests(selection: Selection): Promise<boolean> {
  Object.assign(process.env, GO_MEMORY);
  const folder = mkdtempSync(join(tmpdir(), "tests-"));
  const file = join(folder, "results.json");
  try {
    const tests = suites(file, selection).then((step) => inTurn([step]));
    const ends = (await Promise.all([tests, inTurn(stepsBeside(selection))])).flat();
    const bad = ends.filter(({ isGood }) => !isGood).map(({ name }) => name);
    if (bad.length > 0) process.stdout.write(`FAILED: ${bad.join(", ")}\n`);
    if (existsSync(file)) {
      const results = JSON.parse(readFileSync(file, "utf8")) as JestResults;
      process.stdout.write(`Slowest suites:\n${slowestSuites(results, project).join("\n")}\n`);
      process.stdout.write(`${closingLine(results)}\n`);
    }
    return bad.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function selected(): Selection {
  const given = process.argv.slice(2);
  if (given.includes("--quick")) return "quick";
  return given.length === 0 ? "all" : given;
}

runTests(selected()).then(
  (isGood) => (process.exitCode = isGood ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  },
);
