import { execFileSync } from "node:child_process";
import jestConfig from "./jest.config.js";

/**
 * AREA: the project of jest.config.js whose suites look for the faults. SINCE: the commit whose successors
 * are looked at.
 */
const { AREA = "unit", SINCE = "HEAD~1" } = process.env;
const project = jestConfig.projects.find(({ displayName }) => displayName === AREA);
if (project === undefined) throw new Error(`jest.config.js has no project ${AREA}`);

const changed = execFileSync("git", ["diff", "--name-only", "--diff-filter=d", SINCE, "--", "src"], {
  encoding: "utf8",
});

export default {
  testRunner: "jest",
  jest: { projectType: "custom", config: { ...project, testTimeout: jestConfig.testTimeout } },
  coverageAnalysis: "perTest",
  mutate: changed.split("\n").filter((path) => /\.tsx?$/.test(path)),
  // Words are read by people. What runs once, while modules are loaded, would cost a whole run for each
  // fault.
  mutator: { excludedMutations: ["StringLiteral"] },
  ignoreStatic: true,
  // Whole forms are drawn and read, on a busy machine.
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 20,
  tempDirName: "out/stryker",
  ignorePatterns: ["dist", "out", "coverage"],
  reporters: ["clear-text", "progress"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
